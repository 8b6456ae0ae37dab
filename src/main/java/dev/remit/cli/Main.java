package dev.remit.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** Where the command line begins, once its classes are found. What it says is UTF-8, whatever the terminal's locale. */
public final class Main {

  private Main() {}

  public static void main(String[] arguments) throws IOException {
    int status;
    try (var out = writer(FileDescriptor.out); var err = writer(FileDescriptor.err)) {
      var console = new Console(new FileInputStream(FileDescriptor.in), out, err);
      status = new CommandLine(console).run(arguments);
    }
    if (status != 0) {
      System.exit(status);
    }
  }

  private static Writer writer(FileDescriptor stream) {
    return new OutputStreamWriter(new BufferedOutputStream(new FileOutputStream(stream)), StandardCharsets.UTF_8);
  }
}
