package dev.remit.openapi;

import dev.remit.openapi.use.FieldUse;
import java.util.List;
import java.util.Map;

/** What a document describes, and who uses it. */
public final class UsedFields {

  private UsedFields() {}

  /**
   * An operation.
   *
   * @param users names of those who call it
   * @param vague those of them of whom nothing finer is known
   */
  public record Operation(String operation, List<String> users, List<String> vague, List<Field> fields) {}

  /**
   * A parameter, a status, a header or a member of a body.
   *
   * @param place as changes have it, such as {@code query parameter limit} or {@code 200: items[].total}
   * @param users names of those who send or read it, or something it is part of
   */
  public record Field(String place, List<String> users) {}

  /** The operations of the document in its order, each with all it describes. */
  public static List<Operation> of(Document document, Map<String, List<Usage>> byName) {
    return new FieldUse(document, byName).all();
  }
}
