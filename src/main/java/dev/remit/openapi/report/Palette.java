package dev.remit.openapi.report;

import dev.remit.openapi.Severity;

/** Whether a text is coloured, by the escape sequences of ECMA-48, which terminals read. */
enum Palette {
  PLAIN,
  COLOURED;

  private static final String END = "\u001b[0m";

  String strong(String text) {
    return this == PLAIN ? text : "\u001b[1m" + text + END;
  }

  String faint(String text) {
    return this == PLAIN ? text : "\u001b[2m" + text + END;
  }

  String of(Severity severity, String text) {
    return this == PLAIN ? text : switch (severity) {
      case BREAKING -> "\u001b[1;31m";
      case RISKY -> "\u001b[1;33m";
      case COMPATIBLE -> "\u001b[32m";
      case EDITORIAL -> "\u001b[2m";
    } + text + END;
  }
}
