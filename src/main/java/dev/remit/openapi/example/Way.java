package dev.remit.openapi.example;

import dev.remit.openapi.diff.Shape;
import dev.remit.openapi.tree.Node;
import org.jspecify.annotations.Nullable;

/** One way to make values of a shape: as a text, as an object, as one of its branches, ... */
interface Way {

  /** A value; null if there is none this way. */
  @Nullable Node make(Making making);

  /** The shape that the whole value gets this way, if that is another one; null if not. */
  default @Nullable Shape leadsTo() {
    return null;
  }
}
