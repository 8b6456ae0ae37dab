package dev.remit.catalogue.picture;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes a picture of a graph. Things of one frame stand in layers, frames beside and below each other as a page is wide.
 * The lines within a frame are led around what stands there; others are curves behind it. The same graph gives the same
 * picture.
 */
public final class Layout {

  /** Pixels that frames keep to, where none of them is wider by itself. */
  public static final int PAGE_WIDTH = 1160;

  // leading lines around boxes costs more than their number's square
  private static final int MOST_LED = 300;

  private static final int FRAME_SIDE = 10;
  private static final int FRAME_TOP = 32;

  private final Map<String, Cluster> clusters = new LinkedHashMap<>();
  private final Map<String, Box> boxes = new LinkedHashMap<>();
  private final Map<Tie, String> led = new HashMap<>();
  private final Heading heading;

  private Layout(Heading heading) {
    this.heading = heading;
  }

  /**
   * Places everything.
   *
   * @param spots each name once; either all have a frame or none has
   * @param ties among them
   */
  public static Picture of(List<Spot> spots, List<Tie> ties, Heading heading) {
    var layout = new Layout(heading);
    layout.cluster(spots, ties);
    return spots.stream().allMatch(spot -> spot.frame().isEmpty()) ? layout.plain(ties) : layout.framed(ties);
  }

  private void cluster(List<Spot> spots, List<Tie> ties) {
    var frames = new HashMap<String, String>();
    spots.forEach(spot -> frames.put(spot.name(), spot.frame()));
    var inner = ties.stream()
        .filter(tie -> !tie.isLoop() && frames.get(tie.from()).equals(frames.get(tie.to())))
        .distinct()
        .limit(MOST_LED)
        .collect(groupingBy(tie -> frames.get(tie.from())));
    spots.stream().collect(groupingBy(Spot::frame, LinkedHashMap::new, toList()))
        .forEach((frame, within) -> clusters.put(frame, Layers.of(within, inner.getOrDefault(frame, List.of()), heading)));
  }

  private Picture plain(List<Tie> ties) {
    var whole = clusters.values().stream().findFirst().orElseGet(() -> new Cluster(0, 0, List.of(), Map.of()));
    put(whole, 0, 0);
    return new Picture(whole.width(), whole.height(), List.of(), boxes, lines(ties));
  }

  private Picture framed(List<Tie> ties) {
    var sizes = new ArrayList<Box>();
    clusters.forEach((name, cluster) -> sizes.add(
        new Box(name, 0, 0, cluster.width() + 2 * FRAME_SIDE, cluster.height() + FRAME_TOP + FRAME_SIDE)));
    var frames = Shelves.of(sizes, PAGE_WIDTH);
    frames.forEach(frame -> put(clusters.get(frame.name()), frame.x() + FRAME_SIDE, frame.y() + FRAME_TOP));
    return new Picture(
        frames.stream().mapToInt(Box::right).max().orElse(0),
        frames.stream().mapToInt(Box::bottom).max().orElse(0), frames, boxes, lines(ties));
  }

  private void put(Cluster cluster, int right, int down) {
    cluster.boxes().forEach(box -> boxes.put(box.name(), box.shifted(right, down)));
    cluster.lines().forEach((tie, points) -> led.put(tie, Line.through(points, right, down)));
  }

  private List<String> lines(List<Tie> ties) {
    return ties.stream().map(this::line).toList();
  }

  private String line(Tie tie) {
    if (tie.isLoop()) {
      return "";
    }
    var around = led.get(tie);
    return around == null ? Line.between(boxes.get(tie.from()), boxes.get(tie.to())) : around;
  }
}
