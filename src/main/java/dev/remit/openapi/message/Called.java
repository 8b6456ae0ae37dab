package dev.remit.openapi.message;

import dev.remit.openapi.diff.Operation;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * An operation that was called.
 *
 * @param variables the values of its path variables by name, as they were sent
 * @param demands what has to be sent beside the path for this operation to be the one that is meant
 * @param asked the names of parameters that the document writes behind the path, whatever their values
 */
public record Called(Operation operation, Map<String, String> variables, Map<String, String> demands, Set<String> asked) {

  /** Whether both are called by the same templates but for the names of the variables, and what stands behind the path. */
  public boolean hasTemplateOf(Called other) {
    return Template.address(operation.path()).equals(Template.address(other.operation.path()));
  }

  /** The same values, decoded. */
  public Map<String, List<String>> decoded() {
    var decoded = new HashMap<String, List<String>>();
    variables.forEach((name, value) -> decoded.put(name, List.of(Query.unescaped(value))));
    return decoded;
  }
}
