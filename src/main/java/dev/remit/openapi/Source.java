package dev.remit.openapi;

import dev.remit.openapi.tree.Node;
import dev.remit.openapi.tree.Pointer;
import org.jspecify.annotations.Nullable;

/**
 * One of the two documents that were compared.
 *
 * @param name where its text is, such as a path of a file, as readers of a report should find it
 */
public record Source(String name, Document document) {

  public String title() {
    return document.title();
  }

  /** {@code info.version} as written. */
  public String version() {
    return document.version();
  }

  /** What a JSON pointer leads to, or the innermost place on its way that exists here. */
  public Node nearest(@Nullable String pointer) {
    var at = pointer == null ? Pointer.ROOT : Pointer.parse(pointer);
    while (at != null) {
      var node = at.in(document.root());
      if (node != null) {
        return node;
      }
      at = at.parent();
    }
    return document.root();
  }
}
