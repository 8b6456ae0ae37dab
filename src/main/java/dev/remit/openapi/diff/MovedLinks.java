package dev.remit.openapi.diff;

import dev.remit.openapi.Direction;
import dev.remit.openapi.Document;
import java.util.Collections;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Links that say what they said and lead elsewhere, because another operation has the operationId now, or none has (OpenAPI, link object). */
final class MovedLinks {

  private final Set<String> gone = new HashSet<>();

  /** Notes an operation that is not there any more, or goes by another operationId; null for what it is now if there is none. */
  void note(Operation old, @Nullable Operation now) {
    var id = old.node().text("operationId");
    if (id != null && (now == null || !id.equals(now.node().text("operationId")))) {
      gone.add(id);
    }
  }

  /** Whether no link of this document names one of them. */
  boolean areNowhere(Document document) {
    return Collections.disjoint(gone, document.linkedOperations());
  }

  /** Tells those in the answers of an operation. */
  void compare(Scope scope, Operation old, Operation now) {
    var responses = now.node().at("responses");
    if (responses != null) {
      for (var status : responses.keys()) {
        links(scope, status, links(scope.before(), old, status), links(scope.after(), now, status));
      }
    }
  }

  private static @Nullable Located links(Side side, Operation operation, String status) {
    var response = side.follow(operation.node().at("responses"), status);
    return response == null ? null : response.at("links");
  }

  private void links(Scope scope, String status, @Nullable Located old, @Nullable Located now) {
    if (old == null || now == null) {
      return;
    }
    for (var name : now.keys()) {
      var was = scope.before().follow(old, name);
      var is = scope.after().follow(now, name);
      if (was != null && is != null && gone.contains(String.valueOf(is.text("operationId"))) && Located.sameText(was, is)
          && !Objects.equals(address(scope.before(), was), address(scope.after(), is))) {
        scope.found(Rule.LINK_CHANGED, Direction.RESPONSE, status + " link " + name, was, is);
      }
    }
  }

  private static @Nullable String address(Side side, Located link) {
    var operation = side.links.operation(link);
    return operation == null ? null : operation.address();
  }
}
