package dev.remit.openapi.example;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A recipe that is looked up when it is first needed, because schemas lead back to themselves. */
final class Later {

  private final Supplier<Recipe> book;
  private volatile @Nullable Recipe recipe;

  Later(Supplier<Recipe> book) {
    this.book = book;
  }

  Recipe recipe() {
    var found = recipe;
    if (found == null) {
      found = book.get();
      recipe = found;
    }
    return found;
  }
}
