package dev.remit.openapi.mock.space;

import dev.remit.openapi.Document;
import dev.remit.openapi.diff.Operation;
import dev.remit.openapi.message.Contract;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The collections and items of a document, and which operation does what to them. A path is a collection if it is listed, or has
 * something created in it, and the same path with one more variable is an item; or if it is both listed and created in. What
 * cannot be read is none. Immutable, so that any number of spaces share one.
 */
public final class Layout {

  private final Document document;
  private final List<CollectionPlan> plans;
  private final Map<String, Behaviour> behaviours;

  private Layout(Document document, Discovery discovery) {
    this.document = document;
    this.plans = discovery.plans().stream().sorted(Comparator.comparingLong(CollectionPlan::variables)).toList();
    this.behaviours = Map.copyOf(discovery.behaviours());
  }

  public static Layout of(Document document) {
    var contract = new Contract(document);
    return new Layout(document, new Discovery(contract, new Shapes(contract.side())));
  }

  Document document() {
    return document;
  }

  /** Method and path of the operations that behave, as the document writes them. */
  public List<String> behaving() {
    return behaviours.keySet().stream().sorted().toList();
  }

  @Nullable Behaviour behaviour(Operation operation) {
    return behaviours.get(operation.label());
  }

  /** The plan of a collection with this path, and the values of its variables; null if there is none. */
  @Nullable Found find(String path) {
    var segments = List.of((path.equals("/") ? "" : path).split("/", -1));
    for (var plan : plans) {
      var found = plan.match(segments);
      if (found != null) {
        return new Found(plan, found);
      }
    }
    return null;
  }

  /** @param values of the variables, decoded */
  record Found(CollectionPlan plan, List<String> values) {}
}
