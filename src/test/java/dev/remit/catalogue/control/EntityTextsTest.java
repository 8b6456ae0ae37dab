package dev.remit.catalogue.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.remit.catalogue.EntityInput;
import dev.remit.catalogue.EntityLink;
import dev.remit.platform.problem.InvalidInput;
import dev.remit.platform.problem.Violation;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What may be said in words: the last that is fine, and the first that is not. */
class EntityTextsTest {

  @Test
  void linesHaveAnEnd() {
    assertThat(pointers(texts("t".repeat(200), "d".repeat(10_000), "s".repeat(200), "o".repeat(200)))).isEmpty();
    assertThat(pointers(texts("t".repeat(201), "d".repeat(10_001), "s".repeat(201), "o".repeat(201))))
        .containsExactly("/title", "/description", "/type", "/onCall");
  }

  @Test
  void onlyDescriptionsHaveSeveralLines() {
    assertThat(pointers(texts("a\nb", "a\n\tb\r\n", "a\rb", "a\nb"))).containsExactly("/title", "/type", "/onCall");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u0000", "\u0007", "\u001B", "\uD800", "\uDC00x"})
  void whatNoDatabaseKeepsIsRefused(String text) {
    assertThat(pointers(texts("a" + text, null, null, null))).containsExactly("/title");
    assertThatThrownBy(() -> EntityTexts.checkSearch("tag", text)).isInstanceOf(InvalidInput.class);
  }

  @Test
  void pairsOfSurrogatesAreFine() {
    assertThat(pointers(texts("\uD83D\uDE00", null, null, null))).isEmpty();
    assertThatCode(() -> EntityTexts.checkSearch("q", "\uD83D\uDE00".repeat(100))).doesNotThrowAnyException();
    assertThatThrownBy(() -> EntityTexts.checkSearch("q", "x".repeat(201))).isInstanceOf(InvalidInput.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"tier", "example.com/tier", "a-b.example/Tier_1.x", "x/y"})
  void keysAreThese(String key) {
    assertThat(labels(Map.of(key, "critical"))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-tier", "tier-", "a b", "/tier", "example.com/", "a/b/c", "Example.com/tier", "exa_mple/tier", "ä"})
  void andNotThese(String key) {
    assertThat(labels(Map.of(key, "critical"))).hasSize(1);
  }

  @Test
  void keysAndValuesHaveAnEnd() {
    assertThat(labels(Map.of("k".repeat(63), "v".repeat(63), "p".repeat(253) + "/x", ""))).isEmpty();
    assertThat(labels(Map.of("k".repeat(64), "v"))).hasSize(1);
    assertThat(labels(Map.of("p".repeat(254) + "/x", "v"))).hasSize(1);
    assertThat(labels(Map.of("a/b~c", "not a value", "k", "v".repeat(64)))).containsExactlyInAnyOrder("/labels/a~1b~0c", "/labels/a~1b~0c", "/labels/k");
    assertThat(labels(many(100))).isEmpty();
    assertThat(labels(many(101))).containsExactly("/labels");
  }

  @Test
  void annotationsAreAnyText() {
    assertThat(pointers(facts(null, Map.of("k", "any text\nat all".repeat(100)), null, null))).isEmpty();
    assertThat(pointers(facts(null, Map.of("k", "x".repeat(10_001)), null, null))).containsExactly("/annotations/k");
  }

  @Test
  void tagsAreLowerCase() {
    assertThat(pointers(facts(null, null, List.of("java", "c++", "c#", "a-b", "x:y", "t".repeat(63)), null))).isEmpty();
    assertThat(pointers(facts(null, null, List.of("Java", "a b", "-a", "a--b", "", "t".repeat(64), "é"), null)))
        .containsExactly("/tags/0", "/tags/1", "/tags/2", "/tags/3", "/tags/4", "/tags/5", "/tags/6");
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://example.com", "HTTP://example.com:8080/a?b=c#d", "mailto:ada@example.com", "https://xn--bcher-kva.example/%C3%A4", "http://my_host/x"})
  void linksLeadToTheWebOrToSomebody(String url) {
    assertThat(EntityTexts.leadsSomewhere(url)).isTrue();
    assertThat(pointers(facts(null, null, null, List.of(new EntityLink(url, "t", "i", "runbook"))))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "example.com", "/runbook", "//example.com", "javascript:alert(1)", "data:text/html,x", "file:///etc/passwd", "https:", "https:example.com",
      "https:///x", "http://exa mple.com", " https://example.com", "java\nscript:alert(1)"})
  void andNowhereElse(String url) {
    assertThat(EntityTexts.leadsSomewhere(url)).isFalse();
    assertThat(pointers(facts(null, null, null, List.of(new EntityLink(url, null, null, null))))).containsExactly("/links/0/url");
  }

  @Test
  void anAddressHasAnEnd() {
    var start = "https://example.com/";
    assertThat(EntityTexts.leadsSomewhere(start + "x".repeat(2_000 - start.length()))).isTrue();
    assertThat(EntityTexts.leadsSomewhere(start + "x".repeat(2_001 - start.length()))).isFalse();
    assertThat(EntityTexts.leadsSomewhere(null)).isFalse();
  }

  private static Map<String, String> many(int number) {
    return IntStream.range(0, number).boxed().collect(Collectors.toMap(each -> "k" + each, each -> "v"));
  }

  private static List<String> labels(Map<String, String> labels) {
    return pointers(facts(labels, null, null, null));
  }

  private static List<String> pointers(EntityInput input) {
    return EntityTexts.violations(input).stream().map(Violation::pointer).toList();
  }

  private static EntityInput texts(String title, String description, String type, String onCall) {
    return new EntityInput(title, description, type, null, onCall, null, null, null, null, null, null, null, null, null, null, null, null, null, null);
  }

  private static EntityInput facts(Map<String, String> labels, Map<String, String> annotations, List<String> tags, List<EntityLink> links) {
    return new EntityInput(null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, labels, annotations, tags, links);
  }
}
