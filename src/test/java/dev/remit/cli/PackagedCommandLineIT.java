package dev.remit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The WAR as Maven built it, started as a build would start it. */
class PackagedCommandLineIT {

  private static final String WAR = Path.of("target", "remit.war").toAbsolutePath().toString();
  private static final String DEMO = Path.of("src/main/resources/demo/corner-shop/orders-api").toAbsolutePath().toString();

  @TempDir
  Path folder;

  /** What a process left behind. */
  private record Ended(int status, String out, String err) {}

  @Test
  void aBreakingChangeIsStatusOne() throws Exception {
    var ended = remit("diff", DEMO + "/1.1.0.yaml", DEMO + "/1.2.0.yaml");

    assertThat(ended.err()).isEmpty();
    assertThat(ended.out()).contains("property-became-optional", "1 breaking").doesNotContain("\u001b");
    assertThat(ended.status()).isEqualTo(1);
  }

  @Test
  void everyFormatIsInTheArchive() throws Exception {
    var arguments = new ArrayList<>(List.of("diff", DEMO + "/1.1.0.yaml", DEMO + "/1.2.0.yaml", "--fail-on", "none"));
    for (var format : List.of("text", "json", "markdown", "junit", "sarif", "github", "html", "summary")) {
      arguments.addAll(List.of("--format", format, "--output", folder.resolve(format).toString()));
    }
    var ended = remit(arguments.toArray(String[]::new));

    assertThat(ended).isEqualTo(new Ended(0, "", ""));
    assertThat(Files.readString(folder.resolve("html"))).contains("<style>\n:root");
    assertThat(Files.readString(folder.resolve("sarif"))).contains("\"help\"");
    assertThat(Files.readString(folder.resolve("summary"))).startsWith("1 breaking");
    for (var format : List.of("text", "json", "markdown", "junit", "github")) {
      assertThat(Files.readString(folder.resolve(format))).contains("reservation");
    }
  }

  @Test
  void whatCannotBeReadIsStatusTwo() throws Exception {
    var flawed = Files.writeString(folder.resolve("flawed.json"), "{\"openapi\": \"3.0.3\", \"paths\": {},\n \"info\": 1}");
    var ended = remit("diff", flawed.toString(), DEMO + "/1.2.0.yaml");

    assertThat(ended.status()).isEqualTo(2);
    assertThat(ended.err()).startsWith(flawed + ":2:10: ");
  }

  @Test
  void itKnowsItsVersion() throws Exception {
    assertThat(remit("--version").out()).matches("remit \\d+\\.\\d+\\.\\d+.*\n");
  }

  @Test
  void wrongUsageIsStatusTwo() throws Exception {
    assertThat(remit("fly").status()).isEqualTo(2);
  }

  private Ended remit(String... arguments) throws IOException, InterruptedException {
    var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-jar", WAR));
    command.addAll(List.of(arguments));
    var out = folder.resolve("out");
    var err = folder.resolve("err");
    var process = new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile()).start();
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    return new Ended(process.exitValue(), Files.readString(out, StandardCharsets.UTF_8), Files.readString(err, StandardCharsets.UTF_8));
  }
}
