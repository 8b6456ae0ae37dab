package dev.remit.openapi.mock.space;

import dev.remit.openapi.Violation;
import dev.remit.openapi.tree.Node;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a space says to a call.
 *
 * @param status of HTTP
 * @param body null if there is none, or if the space has none that satisfies the contract
 * @param fields header fields by name; which of them are sent although the contract does not declare them, {@link #ALWAYS} says
 * @param told what happened, in words
 * @param refusal a stable code if the space refuses; null otherwise
 * @param violations what is wrong with the request, where that is why
 */
public record Reply(int status, @Nullable Node body, Map<String, String> fields, String told, @Nullable String refusal, List<Violation> violations) {

  /** The field that is sent in any case. */
  public static final String ALWAYS = "Location";

  static final int NOT_FOUND = 404;
  static final int CONFLICT = 409;
  static final int PRECONDITION_FAILED = 412;
  static final int UNPROCESSABLE = 422;
  static final int FULL = 507;

  static Reply of(int status, @Nullable Node body, Map<String, String> fields, String told) {
    return new Reply(status, body, fields, told, null, List.of());
  }

  static Reply refused(int status, String code, String detail) {
    return new Reply(status, null, Map.of(), detail, code, List.of());
  }

  static Reply invalid(List<Violation> violations, String detail) {
    return new Reply(UNPROCESSABLE, null, Map.of(), detail, "request-refused", violations);
  }
}
