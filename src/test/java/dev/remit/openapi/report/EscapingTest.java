package dev.remit.openapi.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.remit.openapi.ReportFormat;
import dev.remit.openapi.Severity;
import java.io.StringReader;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;

/** A stranger's text stays text in each form. */
class EscapingTest {

  private static final Set<String> ELEMENTS = Set.of("html", "head", "title", "style", "body", "main", "h1", "h2", "p", "table",
      "caption", "tr", "th", "td", "section", "details", "summary", "strong", "code", "pre", "dl", "dt", "dd", "ul", "li");

  @Test
  void inHtmlNoElementIsTheirs() throws Exception {
    var html = Hostile.write(ReportFormat.HTML, Hostile.outcome());
    var wellFormed = html.replaceAll("(?m)^<meta .*$", "").replace("<!doctype html>", "");
    var document = DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder()
        .parse(new InputSource(new StringReader(wellFormed)));
    var names = new TreeSet<String>();
    var all = document.getElementsByTagName("*");
    for (int i = 0; i < all.getLength(); i++) {
      names.add(all.item(i).getNodeName());
    }

    assertThat(names).isSubsetOf(ELEMENTS);
    assertThat(html).contains("default-src 'none'").doesNotContain("<script");
  }

  @Test
  void inMarkdownNoTagIsTheirs() {
    var outside = new StringBuilder();
    var fence = "";
    for (var line : Hostile.write(ReportFormat.MARKDOWN, Hostile.outcome()).split("\n")) {
      var ticks = line.replaceFirst("^(`*).*", "$1");
      if (fence.isEmpty() && ticks.length() > 2) {
        fence = ticks;
      } else if (line.equals(fence)) {
        fence = "";
      } else if (fence.isEmpty()) {
        outside.append(line.replaceAll("(`+) .*? \\1(?!`)", "")).append('\n');
      }
    }

    assertThat(outside.toString().replaceAll("</?(details|summary|b|code)>", "")).doesNotContain("<");
  }

  @Test
  void aLineOfGitHubIsOneCommand() {
    var lines = Hostile.write(ReportFormat.GITHUB, Hostile.outcome()).split("\n", -1);

    assertThat(Arrays.copyOf(lines, 3)).allMatch(line -> line.matches("::(error|warning|notice) file=[^:,]*,line=\\d+,col=\\d+,title=[^:,]*::.*"));
    assertThat(Arrays.copyOfRange(lines, 3, 5)).containsExactly("2 breaking, 1 compatible", "");
  }

  @Test
  void gitHubUnescapesWhatWasEscaped() {
    var first = Hostile.write(ReportFormat.GITHUB, Hostile.outcome()).lines().findFirst().orElseThrow();

    assertThat(first).contains("file=dir/new 2%25.json").contains("%250A::error::x");
  }

  @Test
  void theTerminalIsNeverSteered() {
    assertThat(Hostile.write(ReportFormat.TEXT, Hostile.outcome())).matches("[^\\p{Cntrl}\u202e]*(\n[^\\p{Cntrl}\u202e]*)*");
  }

  @Test
  void backticksAtTheEdgeStayInside() {
    assertThat(MarkdownText.code("``a`")).isEqualTo("``` ``a` ```");
    assertThat(MarkdownText.code(" ")).isEqualTo("(empty)");
    assertThat(MarkdownText.block("```\na", "json")).isEqualTo("````json\n```\na\n````\n");
  }

  @Test
  void halvesOfPairsAndEndsOfLines() {
    assertThat(Plain.line("a\r\n\tb\uD800")).isEqualTo("a\\r\\n\\tb\uFFFD");
    assertThat(Plain.lines("a\r\nb\rc\n\td\u0000")).isEqualTo("a\nb\nc\n\td\uFFFD");
    assertThat(Plain.line("ä😀")).isEqualTo("ä😀");
  }

  @Test
  void theSummaryCountsAllWhateverIsShown() {
    assertThat(Hostile.write(ReportFormat.SUMMARY, Hostile.outcome(EnumSet.of(Severity.RISKY), null)))
        .isEqualTo("2 breaking, 1 compatible\n");
    assertThat(Hostile.write(ReportFormat.SUMMARY, Hostile.nothing())).isEqualTo("no changes\n");
  }
}
