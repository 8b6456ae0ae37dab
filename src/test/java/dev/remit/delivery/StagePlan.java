package dev.remit.delivery;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What each stage has to run, under which profiles, and the plugin whose reports it publishes. */
enum StagePlan {
  UNIT("Build and unit", "test", List.of(), "surefire"),
  H2("Integration on H2", "verify", List.of(), "failsafe"),
  POSTGRESQL("Integration on PostgreSQL", "verify", List.of("postgresql"), "failsafe"),
  PACKAGE("Package", "package", List.of(), ""),
  ARCHIVE("Archive", "", List.of(), "");

  private final String title;
  private final String phase;
  private final List<String> profiles;
  private final String reports;

  StagePlan(String title, String phase, List<String> profiles, String reports) {
    this.title = title;
    this.phase = phase;
    this.profiles = profiles;
    this.reports = reports;
  }

  static List<String> names() {
    return Arrays.stream(values()).map(plan -> plan.title).toList();
  }

  static Optional<StagePlan> of(String title) {
    return Arrays.stream(values()).filter(plan -> plan.title.equals(title)).findFirst();
  }

  List<String> complaints(Step stage, BuildFile build) {
    var complaints = new ArrayList<String>();
    var commands = stage.all("sh").stream().map(Step::text).map(MavenCommand::of).toList();
    if (!phase.isEmpty() && commands.stream().noneMatch(command -> command.runs(phase))) {
      complaints.add(title + " does not run " + phase);
    }
    if (!commands.stream().flatMap(command -> command.profiles().stream()).toList().equals(profiles)) {
      complaints.add(title + " does not run under the profiles " + profiles);
    }
    var published = stage.direct("post").stream().flatMap(post -> post.direct("always").stream())
        .flatMap(always -> always.direct("junit").stream()).map(Step::text).toList();
    if (!published.equals(reports(build))) {
      complaints.add(title + " does not publish " + reports(build));
    }
    return complaints;
  }

  private List<String> reports(BuildFile build) {
    if (reports.isEmpty() || !build.pluginPrefixes().contains(reports)) {
      return List.of();
    }
    var suffix = profiles.stream().map(build::reportSuffix).findFirst().orElse("");
    return List.of("target/" + reports + "-reports/TEST-*" + suffix + ".xml");
  }
}
