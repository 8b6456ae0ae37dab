package dev.remit.releases.boundary;

import dev.remit.releases.GateView;
import java.util.Locale;

/** What the gates say, for people at a terminal: the answer as the first word, then a line for each reason. */
final class GateText {

  private GateText() {}

  static String of(GateView view) {
    var text = new StringBuilder(word(view)).append(": ").append(line(view.summary())).append('\n');
    view.reasons().forEach(reason -> text.append("  ").append(reason.effect().name().toLowerCase(Locale.ROOT)).append("  ")
        .append(reason.code()).append(": ").append(line(reason.text())).append('\n'));
    return text.toString();
  }

  /** {@code yes}, {@code no} or {@code unknown}. */
  static String word(GateView view) {
    if (view.deployable() == null) {
      return "unknown";
    }
    return view.deployable() ? "yes" : "no";
  }

  /** What others wrote must not move somebody's cursor. */
  private static String line(String text) {
    return text.replaceAll("\\p{Cntrl}|\\p{Cf}", " ");
  }
}
