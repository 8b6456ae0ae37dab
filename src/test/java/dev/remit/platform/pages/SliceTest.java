package dev.remit.platform.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SliceTest {

  private final List<Integer> all = IntStream.rangeClosed(1, 25).boxed().toList();

  @Test
  void pageIsTheOneOnWhichTheItemStands() {
    assertThat(Slice.around(10, 10, all).items()).first().isEqualTo(1);
    assertThat(Slice.around(11, 10, all).items()).first().isEqualTo(11);
  }

  @Test
  void lastPageIsAsLongAsWhatIsLeft() {
    var last = Slice.around(21, 10, all);

    assertThat(last.items()).containsExactly(21, 22, 23, 24, 25);
    assertThat(last.from()).isEqualTo(21);
    assertThat(last.to()).isEqualTo(25);
  }

  @Test
  void itemThatDoesNotExistLeadsToTheNearestPage() {
    assertThat(Slice.around(900, 10, all).from()).isEqualTo(21);
    assertThat(Slice.around(0, 10, all).from()).isEqualTo(1);
  }

  @Test
  void emptyListIsWhole() {
    var empty = Slice.around(5, 10, List.of());

    assertThat(empty.items()).isEmpty();
    assertThat(empty.whole()).isTrue();
  }

  @Test
  void listOfOnePageIsWhole() {
    assertThat(Slice.around(1, 25, all).whole()).isTrue();
    assertThat(Slice.around(1, 24, all).whole()).isFalse();
  }
}
