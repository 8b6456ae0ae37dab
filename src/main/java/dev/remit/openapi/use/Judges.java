package dev.remit.openapi.use;

import dev.remit.openapi.Change;
import dev.remit.openapi.Document;
import dev.remit.openapi.Impact;
import dev.remit.openapi.Usage;
import dev.remit.openapi.message.Contract;
import java.util.IdentityHashMap;
import java.util.Map;

/** Judges of the changes between two documents, one for each usage. */
public final class Judges {

  private final Contract before;
  private final Contract after;
  private final Map<Usage, Judge> judges = new IdentityHashMap<>();

  public Judges(Document before, Document after) {
    this.before = new Contract(before);
    this.after = new Contract(after);
  }

  public Impact of(Change change, Usage usage) {
    return judges.computeIfAbsent(usage, each -> new Judge(before, after, each)).of(change);
  }
}
