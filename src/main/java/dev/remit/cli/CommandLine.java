package dev.remit.cli;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/** Chooses the command and turns its failures into an exit status. */
final class CommandLine {

  static final int FINE = 0;
  static final int FAILED = 1;
  static final int WRONG = 2;

  private static final String TOKEN = "REMIT_TOKEN";

  private final Console console;

  CommandLine(Console console) {
    this.console = console;
  }

  int run(String... arguments) throws IOException {
    try {
      return command(Arrays.asList(arguments));
    } catch (WrongUsage wrong) {
      console.err().append("remit: ").append(wrong.getMessage()).append('\n');
    } catch (UnreadableInput unreadable) {
      unreadable.tell(console.err());
    }
    return WRONG;
  }

  private int command(List<String> arguments) throws IOException {
    if (arguments.isEmpty()) {
      throw new WrongUsage("a command is missing: diff, check, can-i-deploy or verify-audit. See --help.");
    }
    if (arguments.contains("--help") || arguments.contains("-h") || arguments.get(0).equals("help")) {
      Help.write(console.out());
      return FINE;
    }
    var rest = arguments.subList(1, arguments.size());
    return switch (arguments.get(0)) {
      case "diff" -> new DiffCommand(console).run(DiffArguments.parse(rest));
      case "check" -> new CheckCommand(console).run(rest);
      case "can-i-deploy" -> new GateCommand(console).run(GateArguments.parse(rest, System.getenv(TOKEN)));
      case "verify-audit" -> new VerifyCommand(console).run(VerifyArguments.parse(rest));
      case "--version" -> Version.write(console.out());
      default -> throw new WrongUsage("there is no command '" + arguments.get(0) + "', only diff, check, can-i-deploy and verify-audit. See --help.");
    };
  }
}
