package dev.remit.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/** Measures everything, or the sections named in {@code -Dbench.only}, and prints Markdown. */
final class Benchmarks {

  private static final List<Section> SECTIONS = List.of(new GitHubSection(), new SetsSection(), new StripeSection(),
      new CommandLineSection(), new GrowthSection(), new AdversarialSection(), new HostileTextsSection(), new ProfileSection());

  private static final Path REPORT = Place.DIRECTORY.resolve("report.md");

  private Benchmarks() {}

  public static void main(String[] none) throws IOException, InterruptedException {
    Files.createDirectories(Place.DIRECTORY);
    Files.deleteIfExists(REPORT);
    for (var section : SECTIONS) {
      if (Place.ONLY.isEmpty() || Place.ONLY.contains(section.id())) {
        tell("## " + section.title() + "\n\n" + section.measured() + "\nLoad after it: " + load() + "\n\n");
      }
    }
  }

  private static void tell(String markdown) throws IOException {
    System.out.println(markdown);
    Files.writeString(REPORT, markdown, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
  }

  private static String load() {
    return "%.1f.".formatted(ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
  }
}
