package dev.remit.catalogue.picture;

/** A place in a picture, in pixels from its upper left corner. */
record Point(int x, int y) {

  Point shifted(int right, int down) {
    return new Point(x + right, y + down);
  }
}
