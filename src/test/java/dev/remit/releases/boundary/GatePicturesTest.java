package dev.remit.releases.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.remit.releases.GateReason;
import dev.remit.releases.GateReason.Effect;
import dev.remit.releases.GateView;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** The answer as text and as a picture. */
class GatePicturesTest {

  private static final String HOSTILE = "<script>&'\"\u001b[2J\u0000\u202e";

  @Test
  void answerIsTheFirstWord() {
    assertThat(GateText.of(view(true, "It may.", "production"))).startsWith("yes: It may.\n");
    assertThat(GateText.of(view(false, "It must not.", "production"))).startsWith("no: It must not.\n");
    assertThat(GateText.of(view(null, "Unknown.", "production"))).startsWith("unknown: Unknown.\n").endsWith("  warns  some-reason: Look.\n");
  }

  @Test
  void nobodysCursorIsMoved() {
    assertThat(GateText.of(view(true, HOSTILE + "\nno: forged", "x"))).doesNotContain("\u001b", "\u0000", "\u202e", "\nno");
  }

  @Test
  void pictureIsXmlWhateverItSays() throws Exception {
    var picture = svg(GateBadge.of(view(false, HOSTILE, "<a&b>")));
    assertThat(picture.getElementsByTagName("text").item(0).getTextContent()).isEqualTo("<a&b>");
    assertThat(picture.getElementsByTagName("text").item(1).getTextContent()).isEqualTo("must not");
    assertThat(picture.getElementsByTagName("script").getLength()).isZero();
  }

  @Test
  void eachAnswerHasItsColourAndItsWord() throws Exception {
    assertThat(GateBadge.of(view(true, "", "x"))).contains("#1a7f37", "may go there").doesNotContain("style");
    assertThat(GateBadge.of(view(null, "", "x"))).contains("#57606a", "not known");
    assertThat(Integer.parseInt(svg(GateBadge.of(view(true, "", "x".repeat(63)))).getAttribute("width"))).isLessThan(450);
  }

  private static Element svg(String text) throws Exception {
    return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))
        .getDocumentElement();
  }

  private static GateView view(@Nullable Boolean deployable, String summary, String environment) {
    return new GateView("orders", "1.0.0", environment, deployable, summary, List.of(new GateReason("some-reason", Effect.WARNS, "Look.", List.of())),
        Instant.EPOCH);
  }
}
