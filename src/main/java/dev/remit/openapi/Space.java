package dev.remit.openapi;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A mock's memory: what calls have created, changed and removed. Begins empty; {@link #seed} fills it. Isolated from any other, bounded
 * in items and bytes, for any number of threads at once: no update gets lost.
 */
public final class Space {

  private final dev.remit.openapi.mock.space.Space kept;

  Space(dev.remit.openapi.mock.space.Space kept) {
    this.kept = kept;
  }

  dev.remit.openapi.mock.space.Space kept() {
    return kept;
  }

  public String name() {
    return kept.name();
  }

  /**
   * Adds items, all of them or none: {@code {"/orders": [{…}], "/users/7/orders": [{…}]}}.
   *
   * @param json in UTF-8
   * @return why nothing was added, each with the JSON pointer to its place in the text; none if all was
   */
  public List<Violation> seed(byte[] json) {
    return kept.seed(json);
  }

  /** All that is kept, in the form that {@link #seed} takes. */
  public byte[] inspect() {
    return kept.inspect().toJson().getBytes(StandardCharsets.UTF_8);
  }

  /** Forgets everything. */
  public void reset() {
    kept.reset();
  }

  /** How many items there are in all collections together. */
  public int items() {
    return kept.items();
  }

  /** How much memory they take, in bytes, nearly. */
  public long weight() {
    return kept.weight();
  }
}
