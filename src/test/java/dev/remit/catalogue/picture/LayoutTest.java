package dev.remit.catalogue.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LayoutTest {

  @Test
  void nothingIsAnEmptyPicture() {
    assertThat(Layout.of(List.of(), List.of(), Heading.RIGHT)).isEqualTo(
        new Picture(0, 0, List.of(), java.util.Map.of(), List.of()));
  }

  @Test
  void aLineLeadsToTheRight() {
    var picture = Layout.of(spots("", "site", "orders"), List.of(new Tie("site", "orders")), Heading.RIGHT);

    assertThat(picture.boxes().get("site").right()).isLessThan(picture.boxes().get("orders").x());
  }

  @Test
  void orToTheLeft() {
    var picture = Layout.of(spots("", "site", "orders"), List.of(new Tie("site", "orders")), Heading.LEFT);

    assertThat(picture.boxes().get("orders").right()).isLessThan(picture.boxes().get("site").x());
  }

  @Test
  void aLineBeginsAndEndsAtItsBoxes() {
    var picture = Layout.of(spots("", "site", "orders"), List.of(new Tie("site", "orders")), Heading.RIGHT);
    var site = picture.boxes().get("site");
    var orders = picture.boxes().get("orders");

    assertThat(picture.lines()).containsExactly(
        "M" + site.right() + " " + site.middle() + "L" + orders.x() + " " + orders.middle());
  }

  @Test
  void aCircleIsNoObstacle() {
    var ties = List.of(new Tie("a", "b"), new Tie("b", "c"), new Tie("c", "a"));
    var picture = Layout.of(spots("", "a", "b", "c"), ties, Heading.RIGHT);

    assertThat(picture.lines()).hasSize(3).allMatch(line -> line.startsWith("M"));
  }

  @Test
  void whatIsTiedToItselfHasNoLine() {
    assertThat(Layout.of(spots("", "a"), List.of(new Tie("a", "a")), Heading.RIGHT).lines()).containsExactly("");
  }

  @Test
  void theSameTieTwiceHasTwoLinesInOnePlace() {
    var lines = Layout.of(spots("", "a", "b"), List.of(new Tie("a", "b"), new Tie("a", "b")), Heading.RIGHT).lines();

    assertThat(lines).hasSize(2).allMatch(lines.get(0)::equals);
  }

  @Test
  void thingsStandInTheirFrames() {
    var spots = new ArrayList<>(spots("orders", "a", "b", "c"));
    spots.addAll(spots("stock", "d", "e"));
    var picture = Layout.of(spots, List.of(new Tie("a", "b"), new Tie("c", "d")), Heading.RIGHT);

    assertThat(picture.frames()).extracting(Box::name).containsExactlyInAnyOrder("orders", "stock");
    spots.forEach(spot -> assertThat(inside(picture.boxes().get(spot.name()), frame(picture, spot.frame()))).as(spot.name()).isTrue());
    assertThat(overlapping(picture.frames())).isEmpty();
  }

  @Test
  void aLineBetweenFramesIsACurve() {
    var spots = new ArrayList<>(spots("orders", "a"));
    spots.addAll(spots("stock", "b"));

    assertThat(Layout.of(spots, List.of(new Tie("a", "b"), new Tie("b", "a")), Heading.RIGHT).lines())
        .hasSize(2).allMatch(line -> line.contains("C"));
  }

  @Test
  void twoHundredThingsFitAPageAndDoNotOverlap() {
    var spots = IntStream.range(0, 200).mapToObj(index -> new Spot("thing-" + index, "team-" + index % 12)).toList();
    var picture = Layout.of(spots, someTies(400), Heading.RIGHT);

    assertThat(picture.width()).isLessThanOrEqualTo(Layout.PAGE_WIDTH);
    assertThat(overlapping(List.copyOf(picture.boxes().values()))).isEmpty();
    assertThat(picture.boxes().values()).allMatch(box -> box.x() >= 0 && box.y() >= 0
        && box.right() <= picture.width() && box.bottom() <= picture.height());
  }

  @Test
  void moreTiesThanCanBeLedAroundAreAllDrawn() {
    var spots = IntStream.range(0, 200).mapToObj(index -> new Spot("thing-" + index, "")).toList();
    var lines = Layout.of(spots, someTies(1000), Heading.RIGHT).lines();

    assertThat(lines).hasSize(1000).allMatch(line -> line.startsWith("M"));
    assertThat(lines).anyMatch(line -> line.contains("C"));
  }

  @Test
  void theSameGraphIsTheSamePicture() {
    var spots = IntStream.range(0, 200).mapToObj(index -> new Spot("thing-" + index, "team-" + index % 5)).toList();

    assertThat(Layout.of(spots, someTies(100), Heading.RIGHT)).isEqualTo(Layout.of(spots, someTies(100), Heading.RIGHT));
  }

  private static List<Spot> spots(String frame, String... names) {
    return List.of(names).stream().map(name -> new Spot(name, frame)).toList();
  }

  private static List<Tie> someTies(int count) {
    var random = new Random(7);
    return IntStream.range(0, count).mapToObj(index -> {
      int from = random.nextInt(200);
      return new Tie("thing-" + from, "thing-" + (from + 1 + random.nextInt(199)) % 200);
    }).toList();
  }

  private static Box frame(Picture picture, String name) {
    return picture.frames().stream().filter(frame -> frame.name().equals(name)).findFirst().orElseThrow();
  }

  private static boolean inside(Box box, Box frame) {
    return box.x() >= frame.x() && box.right() <= frame.right() && box.y() >= frame.y() && box.bottom() <= frame.bottom();
  }

  private static List<String> overlapping(List<Box> boxes) {
    var found = new ArrayList<String>();
    for (int one = 0; one < boxes.size(); one++) {
      for (int other = one + 1; other < boxes.size(); other++) {
        if (overlap(boxes.get(one), boxes.get(other))) {
          found.add(boxes.get(one) + " and " + boxes.get(other));
        }
      }
    }
    return found;
  }

  private static boolean overlap(Box one, Box other) {
    return one.x() < other.right() && other.x() < one.right() && one.y() < other.bottom() && other.y() < one.bottom();
  }
}
