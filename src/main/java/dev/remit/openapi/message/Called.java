package dev.remit.openapi.message;

import dev.remit.openapi.diff.Operation;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * An operation that was called.
 *
 * @param variables the values of its path variables by name, as they were sent
 * @param demands what has to be sent beside the path for this operation to be the one that is meant
 */
public record Called(Operation operation, Map<String, String> variables, Map<String, String> demands) {

  /** The same values, decoded. */
  public Map<String, List<String>> decoded() {
    var decoded = new HashMap<String, List<String>>();
    variables.forEach((name, value) -> decoded.put(name, List.of(Query.unescaped(value))));
    return decoded;
  }
}
