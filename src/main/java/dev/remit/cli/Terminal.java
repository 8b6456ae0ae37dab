package dev.remit.cli;

import java.io.Console;
import java.lang.reflect.InvocationTargetException;

/** What reads our output: a person, or another program. */
final class Terminal {

  private Terminal() {}

  /** Only on a terminal, and not when somebody asks for none; see no-color.org. */
  static boolean showsColours() {
    var refused = System.getenv("NO_COLOR");
    return (refused == null || refused.isEmpty()) && !"dumb".equals(System.getenv("TERM")) && isThere();
  }

  private static boolean isThere() {
    var console = System.console();
    return console != null && isTerminal(console);
  }

  // from Java 22 on there may be a console without a terminal, and a method that tells
  private static boolean isTerminal(Console console) {
    try {
      return (boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (NoSuchMethodException before22) {
      return true;
    } catch (IllegalAccessException | InvocationTargetException untold) {
      return false;
    }
  }
}
