package dev.remit.catalogue.picture;

/**
 * Where something stands, in pixels at the picture's own size.
 *
 * @param name of the {@link Spot} that stands there, or of the frame
 */
public record Box(String name, int x, int y, int width, int height) {

  int right() {
    return x + width;
  }

  int bottom() {
    return y + height;
  }

  int middle() {
    return y + height / 2;
  }

  Box shifted(int right, int down) {
    return new Box(name, x + right, y + down, width, height);
  }
}
