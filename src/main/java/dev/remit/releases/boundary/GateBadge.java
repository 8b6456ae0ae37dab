package dev.remit.releases.boundary;

import dev.remit.releases.GateView;

/** The answer of the gates as a small picture. Without any style sheet: the policy of our answers would keep it from being read. */
final class GateBadge {

  private static final String MAY = "#1a7f37";
  private static final String MUST_NOT = "#b62324";
  private static final String UNKNOWN = "#57606a";

  /** Of a character in 11 px, taken wide enough for most; the text is fitted to it. */
  private static final int CHARACTER = 7;
  private static final int LONGEST = 40;

  private static final String PICTURE = """
      <svg xmlns="http://www.w3.org/2000/svg" width="%1$d" height="20" role="img" aria-label="%2$s">
        <title>%2$s</title>
        <rect width="%1$d" height="20" rx="3" fill="%3$s"/>
        <path d="M3 0h%4$d v20h-%4$d a3 3 0 0 1 -3 -3v-14a3 3 0 0 1 3 -3z" fill="#32383f"/>
        <g fill="#ffffff" font-family="Verdana,DejaVu Sans,sans-serif" font-size="11">
          <text x="8" y="14" textLength="%5$d" lengthAdjust="spacingAndGlyphs">%6$s</text>
          <text x="%7$d" y="14" textLength="%8$d" lengthAdjust="spacingAndGlyphs">%9$s</text>
        </g>
      </svg>
      """;

  private GateBadge() {}

  static String of(GateView view) {
    var place = view.environment().length() > LONGEST ? view.environment().substring(0, LONGEST) + "…" : view.environment();
    var left = place.length() * CHARACTER;
    var right = word(view).length() * CHARACTER;
    var border = left + 16;
    return PICTURE.formatted(border + right + 16, escaped(view.summary()), colour(view), border - 3, left, escaped(place),
        border + 8, right, escaped(word(view)));
  }

  private static String word(GateView view) {
    if (view.deployable() == null) {
      return "not known";
    }
    return view.deployable() ? "may go there" : "must not";
  }

  private static String colour(GateView view) {
    if (view.deployable() == null) {
      return UNKNOWN;
    }
    return view.deployable() ? MAY : MUST_NOT;
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;").replace("'", "&#39;")
        .replaceAll("\\p{Cntrl}", " ");
  }
}
