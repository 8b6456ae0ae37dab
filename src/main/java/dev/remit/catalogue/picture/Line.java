package dev.remit.catalogue.picture;

import java.util.List;
import java.util.stream.Collectors;

/** The path of one line, as SVG writes it. */
final class Line {

  // how far a curve runs straight on before it turns, at least
  private static final int REACH = 36;

  private Line() {}

  /** Straight from point to point. */
  static String through(List<Point> points, int right, int down) {
    return points.stream()
        .map(point -> point.shifted(right, down))
        .map(point -> point.x() + " " + point.y())
        .collect(Collectors.joining("L", "M", ""));
  }

  /** A curve from the side of one box to that side of the other which is nearer. */
  static String between(Box from, Box to) {
    if (to.x() >= from.right()) {
      return curve(from.right(), from.middle(), to.x(), to.middle(), 1, -1);
    }
    if (from.x() >= to.right()) {
      return curve(from.x(), from.middle(), to.right(), to.middle(), -1, 1);
    }
    return curve(from.right(), from.middle(), to.right(), to.middle(), 1, 1);
  }

  private static String curve(int fromX, int fromY, int toX, int toY, int leaving, int arriving) {
    int reach = Math.max(REACH, Math.abs(toX - fromX) / 2);
    return "M" + fromX + " " + fromY
        + "C" + (fromX + leaving * reach) + " " + fromY + " " + (toX + arriving * reach) + " " + toY + " " + toX + " " + toY;
  }
}
