package dev.remit.platform.pages;

import static org.assertj.core.api.Assertions.assertThat;

import dev.remit.platform.pages.MarkedText.Part;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class MarkedTextTest {

  @Test
  void wordsThatDifferAreMarkedOnBothSides() {
    var text = MarkedText.ofJson("\"one old word\"", "\"one new word\"");

    assertThat(text.before()).containsExactly(new Part("\"one ", false), new Part("old", true), new Part(" word\"", false));
    assertThat(text.after()).containsExactly(new Part("\"one ", false), new Part("new", true), new Part(" word\"", false));
  }

  @Test
  void whatIsOnlyThereAfterwardsIsMarkedThere() {
    var text = MarkedText.ofJson("[1,2]", "[1,2,3]");

    assertThat(text.before()).extracting(Part::changed).containsOnly(false);
    assertThat(changed(text.after())).isEqualTo(", 3");
  }

  @Test
  void sideThatIsMissingMarksNothing() {
    var text = MarkedText.ofJson(null, "{\"a\":1}");

    assertThat(text.before()).isEmpty();
    assertThat(text.after()).containsExactly(new Part("{\"a\": 1}", false));
  }

  @Test
  void sameTextsAreNotMarked() {
    assertThat(MarkedText.ofJson("true", "true")).isEqualTo(MarkedText.ofJson("true", "true"));
    assertThat(changed(MarkedText.ofJson("true", "true").after())).isEmpty();
  }

  private static String changed(List<Part> parts) {
    return parts.stream().filter(Part::changed).map(Part::text).collect(Collectors.joining());
  }
}
