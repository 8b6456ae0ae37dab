package dev.remit.cli;

import dev.remit.chain.Chain;
import dev.remit.chain.Checkpoint;
import dev.remit.chain.Rows;
import dev.remit.chain.UnreadableText;
import dev.remit.chain.Verdict;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Says whether an audit trail is as it was written, and since which row it is not. */
final class VerifyCommand {

  private final Console console;

  VerifyCommand(Console console) {
    this.console = console;
  }

  int run(VerifyArguments asked) throws IOException {
    try {
      var checkpoints = checkpoints(asked);
      var verdict = asked.database() == null ? ofExport(asked.file(), checkpoints) : ofDatabase(asked, checkpoints);
      tell(verdict, checkpoints.size());
      return verdict.valid() ? CommandLine.FINE : CommandLine.FAILED;
    } catch (UnreadableText unreadable) {
      throw new WrongUsage(unreadable.getMessage() + ".");
    } catch (UncheckedIOException failure) {
      throw new WrongUsage("cannot read the trail: " + failure.getCause().getMessage());
    }
  }

  private static List<Checkpoint> checkpoints(VerifyArguments asked) throws IOException {
    var checkpoints = new ArrayList<Checkpoint>();
    for (var file : asked.checkpoints()) {
      checkpoints.addAll(signed(file, text(file), asked.key()));
    }
    return checkpoints;
  }

  private static List<Checkpoint> signed(String file, String text, String key) throws IOException {
    try {
      var checkpoints = Checkpoint.ofText(text);
      var publicKey = Checkpoint.key(text(key));
      if (!checkpoints.stream().allMatch(checkpoint -> checkpoint.isSignedBy(publicKey))) {
        throw new WrongUsage(file + " holds a checkpoint that the key in " + key + " has not signed.");
      }
      return checkpoints;
    } catch (UnreadableText unreadable) {
      throw new WrongUsage("cannot verify " + file + " with " + key + ": " + unreadable.getMessage() + ".");
    }
  }

  private Verdict ofExport(String file, List<Checkpoint> checkpoints) throws IOException {
    var in = file.equals(Input.STANDARD) ? console.in() : Input.open(file);
    try (var export = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return Chain.verify(Rows.ofExport(export), checkpoints);
    }
  }

  private static Verdict ofDatabase(VerifyArguments asked, List<Checkpoint> checkpoints) throws IOException {
    try (var connection = DatabaseConnection.open(asked.database(), asked.user(), asked.driver())) {
      var verdict = Chain.verify(Rows.ofDatabase(connection), checkpoints);
      connection.rollback();
      return verdict;
    } catch (SQLException failure) {
      throw new WrongUsage("cannot read the trail: " + failure.getMessage());
    }
  }

  private void tell(Verdict verdict, int checkpoints) throws IOException {
    var out = console.out();
    if (verdict.first() != null) {
      out.append(verdict.first().says()).append(" Sound before it: ");
    }
    out.append(Long.toString(verdict.rows())).append(verdict.rows() == 1 ? " row" : " rows");
    if (verdict.valid()) {
      out.append(", all as they were written and as ").append(Integer.toString(checkpoints))
          .append(checkpoints == 1 ? " checkpoint says" : " checkpoints say").append("; the last has the hash ").append(verdict.head().hash());
    }
    out.append(".\n");
  }

  private static String text(String file) throws IOException {
    try (var in = Input.open(file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
