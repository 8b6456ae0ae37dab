package dev.remit.chain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Chains to be tampered with. */
final class SampleChain {

  static final String ERIKA = "0190b5a0-0000-7000-8000-000000000001";

  private SampleChain() {}

  /** Every third row shows data of Erika. */
  static List<Row> of(int length) {
    var rows = new ArrayList<Row>();
    for (int number = 1; number <= length; number++) {
      append(rows, number % 3 == 0 ? ERIKA : null);
    }
    return rows;
  }

  static void append(List<Row> rows, @Nullable String personal) {
    int number = rows.size() + 1;
    var detail = Detail.of("{\"subject\":\"thing-" + number + "\"}");
    var by = new Performer("person", ERIKA, null, number % 2 == 0 ? UUID.randomUUID().toString() : null);
    rows.add(Row.after(head(rows), new Fact(Instant.ofEpochSecond(number), by, "api-registered", "api", "api-" + number,
        "correlation-" + number, personal, detail.seal()), detail));
  }

  static void appendErasure(List<Row> rows, String person) {
    var detail = Detail.of("{\"subject\":\"erased-1\"}");
    var by = new Performer("system", null, "system", null);
    rows.add(Row.after(head(rows), new Fact(Instant.ofEpochSecond(rows.size() + 1), by, Row.ERASURE, Row.PERSON, person,
        "correlation", null, detail.seal()), detail));
  }

  static Head head(List<Row> rows) {
    return rows.isEmpty() ? Head.START : rows.get(rows.size() - 1).head();
  }

  static Row empty(Row row) {
    return new Row(row.sequence(), row.fact(), row.previous(), row.hash(), null);
  }

  static Row numbered(Row row, long sequence) {
    return new Row(sequence, row.fact(), row.previous(), row.hash(), row.detail());
  }

  static Row edited(Row row, UnaryOperator<Fact> edit) {
    return new Row(row.sequence(), edit.apply(row.fact()), row.previous(), row.hash(), row.detail());
  }

  static Row rehashed(Row row, UnaryOperator<Fact> edit) {
    return Row.after(new Head(row.sequence() - 1, row.previous()), edit.apply(row.fact()), row.detail());
  }

  static Fact otherAction(Fact fact) {
    return new Fact(fact.at(), fact.by(), "api-shared", fact.kind(), fact.object(), fact.correlation(), fact.personal(), fact.seal());
  }

  /** The same facts from a row on, written anew with another action. */
  static List<Row> rewritten(List<Row> rows, int from) {
    var anew = new ArrayList<>(rows.subList(0, from - 1));
    for (var row : rows.subList(from - 1, rows.size())) {
      var fact = row.sequence() == from ? otherAction(row.fact()) : row.fact();
      anew.add(Row.after(head(anew), fact, row.detail()));
    }
    return anew;
  }

  static @Nullable Finding finding(List<Row> rows) {
    return Chain.verify(rows(rows, null), List.of()).first();
  }

  static Rows rows(List<Row> rows, @Nullable Head head) {
    var each = rows.iterator();
    return new Listed(each, head);
  }

  private record Listed(Iterator<Row> each, @Nullable Head head) implements Rows {
    @Override
    public boolean hasNext() {
      return each.hasNext();
    }

    @Override
    public Row next() {
      return each.next();
    }
  }
}
