package dev.remit.bench;

import java.io.IOException;
import java.util.List;

/** Consecutive versions of GitHub's, warm, against reading both with Jackson. */
final class GitHubSection implements Section {

  private static final List<String> VERSIONS = List.of("18.2.0", "19.1.0", "20.0.0", "21.0.0", "22.0.0", "23.0.1");
  private static final double WHOLE = 4;
  private static final double READ_ALREADY = 0.4;

  @Override
  public String id() {
    return "github";
  }

  @Override
  public String title() {
    return "Two consecutive versions of GitHub's, warm";
  }

  @Override
  public String measured() throws IOException, InterruptedException {
    var table = new Table("pair", "work", "ms", "allocated MB", "of Jackson's time", "bar", "");
    for (int i = 1; i < VERSIONS.size(); i++) {
      add(table, GitHub.versions(VERSIONS.get(i - 1), VERSIONS.get(i)));
    }
    return table.toString();
  }

  private static void add(Table table, Versions versions) {
    var measured = Rounds.of(List.of(versions), List.of("jackson", "remit", "read", "diff"));
    double jackson = measured.get("jackson").millis();
    measured.forEach((work, each) -> {
      double ratio = each.millis() / jackson;
      double bar = work.equals("remit") ? WHOLE : work.equals("diff") ? READ_ALREADY : 0;
      table.row(versions.name(), describe(work), each.millis(), each.bytes() / 1e6, ratio,
          bar == 0 ? "" : "at most " + bar, bar == 0 ? "" : Table.bar(ratio <= bar));
    });
  }

  private static String describe(String work) {
    return switch (work) {
      case "jackson" -> "Jackson reads both into trees";
      case "remit" -> "bytes in, changes with witnesses out";
      case "read" -> "both read and checked";
      default -> "both compared, already read";
    };
  }
}
