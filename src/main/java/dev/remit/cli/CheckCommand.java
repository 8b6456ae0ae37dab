package dev.remit.cli;

import java.io.IOException;
import java.util.List;

/** Reads a document and says what is wrong with it. */
final class CheckCommand {

  private final Console console;

  CheckCommand(Console console) {
    this.console = console;
  }

  int run(List<String> files) throws IOException {
    if (files.size() != 1 || files.get(0).startsWith("--")) {
      throw new WrongUsage("check takes one file and no option. See --help.");
    }
    try {
      var source = Input.read(files.get(0), console);
      console.out().append(source.name()).append(": sound, OpenAPI ").append(source.document().openapi()).append('\n');
      return CommandLine.FINE;
    } catch (UnreadableInput flawed) {
      flawed.tell(console.out());
      return CommandLine.FAILED;
    }
  }
}
