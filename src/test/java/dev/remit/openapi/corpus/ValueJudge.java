package dev.remit.openapi.corpus;

import dev.remit.contracts.proof.Judge;
import dev.remit.contracts.proof.Ruling;
import dev.remit.openapi.Change;
import dev.remit.openapi.Claim;
import dev.remit.openapi.Direction;
import dev.remit.openapi.Document;
import dev.remit.openapi.Party;
import dev.remit.openapi.Severity;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Asks the validator that is not ours whether one document accepts values: as claims that a schema refuses them which refuses everything. */
final class ValueJudge {

  private static final Document NOTHING = Library.read("""
      {"openapi": "3.1.0", "info": {"title": "Nothing", "version": "1"}, "paths": {}, "components": {"schemas": {"Nothing": {"not": {}}}}}
      """.getBytes(StandardCharsets.UTF_8));
  private static final Change CHANGE = new Change("none", Severity.BREAKING, false, Direction.NONE, null, "", null, null, null, null, "", "",
      "", List.of(), null);

  private final Judge judge;

  ValueJudge(Document document) {
    this.judge = new Judge(document, NOTHING);
  }

  Ruling on(String json, String pointer, Direction direction) {
    return judge.on(new Claim(CHANGE, json, pointer, "/components/schemas/Nothing", direction, Party.BEFORE));
  }
}
