package dev.remit.openapi.mock.space;

import dev.remit.openapi.Request;
import dev.remit.openapi.example.Examples;
import dev.remit.openapi.message.Called;
import dev.remit.openapi.message.Query;
import dev.remit.openapi.tree.Node;
import dev.remit.openapi.value.Evaluator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A request that satisfies its contract.
 *
 * @param parameters values by place and name, such as {@code query limit}; only those that were sent
 * @param body as it was read; null if there is none or it could not be read
 * @param evaluator of the document, for this thread alone
 * @param examples of the document, for this thread alone
 */
public record Call(Request request, Called called, Map<String, Node> parameters, @Nullable Node body, Evaluator evaluator, Examples examples) {

  /** The values of the path variables, decoded, from left to right. */
  List<String> variables() {
    return called.variables().values().stream().map(Query::unescaped).toList();
  }

  Tools tools() {
    return new Tools(evaluator, examples);
  }
}
