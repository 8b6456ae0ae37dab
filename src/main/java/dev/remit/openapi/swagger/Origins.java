package dev.remit.openapi.swagger;

import dev.remit.openapi.Flaw;
import dev.remit.openapi.UnreadableDocument;
import dev.remit.openapi.tree.ArrayNode;
import dev.remit.openapi.tree.Node;
import dev.remit.openapi.tree.ObjectNode;
import dev.remit.openapi.tree.Pointer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where the flaws of a converted document are in the document that was written, found by line and column. */
public final class Origins {

  private final ObjectNode written;
  private final Map<Long, Pointer> pointers = new HashMap<>();

  private Origins(ObjectNode written, List<Flaw> flaws) {
    this.written = written;
    flaws.forEach(flaw -> pointers.put(place(flaw.line(), flaw.column()), Pointer.ROOT));
    search();
  }

  /**
   * The same refusal with the pointers of the document that was written, where a flaw is once that was met in the form of
   * each of several media types.
   */
  public static UnreadableDocument of(UnreadableDocument refused, ObjectNode written) {
    var origins = new Origins(written, refused.flaws());
    return new UnreadableDocument(refused.flaws().stream().map(origins::moved).distinct().toList());
  }

  private static long place(int line, int column) {
    return (long) line << 32 | column;
  }

  private Flaw moved(Flaw flaw) {
    var pointer = Pointer.parse(flaw.pointer());
    if (isAt(pointer, flaw) || pointer.parent() != null && pointer.in(written) == null && isAt(pointer.parent(), flaw)) {
      return flaw;
    }
    return new Flaw(pointers.get(place(flaw.line(), flaw.column())).toString(), flaw.line(), flaw.column(), flaw.detail());
  }

  private boolean isAt(Pointer pointer, Flaw flaw) {
    var node = pointer.in(written);
    return node != null && node.line() == flaw.line() && node.column() == flaw.column();
  }

  private void search() {
    var open = new ArrayDeque<Step>();
    open.push(new Step(written, Pointer.ROOT));
    while (!open.isEmpty()) {
      var step = open.pop();
      pointers.replace(place(step.node.line(), step.node.column()), Pointer.ROOT, step.pointer);
      inside(step, open);
    }
  }

  private static void inside(Step step, Deque<Step> open) {
    if (step.node instanceof ObjectNode object) {
      object.forEach((key, value) -> open.push(new Step(value, step.pointer.to(key))));
    } else if (step.node instanceof ArrayNode array) {
      for (int i = 0; i < array.size(); i++) {
        open.push(new Step(array.items().get(i), step.pointer.to(i)));
      }
    }
  }

  private record Step(Node node, Pointer pointer) {}
}
