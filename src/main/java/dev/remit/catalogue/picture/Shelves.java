package dev.remit.catalogue.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts boxes beside each other in rows, the highest first, so that they fit a width. */
final class Shelves {

  static final int GAP = 16;

  private static final class Shelf {
    private final int top;
    private final int height;
    private int filled;

    private Shelf(int top, int height) {
      this.top = top;
      this.height = height;
    }
  }

  private final List<Shelf> shelves = new ArrayList<>();
  private final int width;

  private Shelves(int width) {
    this.width = width;
  }

  /**
   * @param width that no row exceeds, but for a box that is wider
   * @return each box at its place
   */
  static List<Box> of(List<Box> boxes, int width) {
    var shelves = new Shelves(width);
    return boxes.stream().sorted(Comparator.comparingInt(Box::height).reversed()).map(shelves::place).toList();
  }

  private Box place(Box box) {
    var shelf = shelves.stream().filter(one -> fits(box, one)).findFirst().orElseGet(() -> add(box));
    var placed = new Box(box.name(), shelf.filled, shelf.top, box.width(), box.height());
    shelf.filled += box.width() + GAP;
    return placed;
  }

  private boolean fits(Box box, Shelf shelf) {
    return shelf.filled + box.width() <= width && box.height() <= shelf.height;
  }

  private Shelf add(Box box) {
    int top = shelves.isEmpty() ? 0 : shelves.get(shelves.size() - 1).top + shelves.get(shelves.size() - 1).height + GAP;
    var shelf = new Shelf(top, box.height());
    shelves.add(shelf);
    return shelf;
  }
}
