package dev.remit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Arguments in; exit status, standard output and standard error out. */
class CommandLineTest {

  private static final String DOCUMENT = """
      openapi: 3.0.3
      info: {title: Things, version: '%s'}
      paths: {/things: {get: {parameters: [{name: q, in: query, schema: {type: %s}}], responses: {'200': {description: All}}}}}
      """;

  @TempDir
  Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private Path old;
  private Path breaking;
  private Path compatible;

  @BeforeEach
  void files() throws IOException {
    old = file("old.yaml", DOCUMENT.formatted("1.0.0", "integer"));
    breaking = file("breaking.yaml", DOCUMENT.formatted("2.0.0", "boolean"));
    compatible = file("compatible.yaml", DOCUMENT.formatted("1.1.0", "number"));
  }

  @Test
  void aBreakingChangeFails() throws IOException {
    assertThat(diff(old, breaking)).isEqualTo(1);
    assertThat(out.toString()).contains("type-changed", breaking + ":3:", "1 breaking").doesNotContain("\u001b");
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void acceptingMoreDoesNot() throws IOException {
    assertThat(diff(old, compatible)).isZero();
    assertThat(out.toString()).endsWith("1 compatible\n");
  }

  @Test
  void nothingChangedIsSaid() throws IOException {
    assertThat(diff(old, old)).isZero();
    assertThat(out.toString()).isEqualTo("no changes\n");
  }

  @ParameterizedTest
  @CsvSource({"none, 0", "breaking, 1", "risky, 1", "compatible, 1", "EDITORIAL, 1"})
  void theThresholdOfABreakingChange(String threshold, int status) throws IOException {
    assertThat(diff(old, breaking, "--fail-on", threshold)).isEqualTo(status);
  }

  @ParameterizedTest
  @CsvSource({"none, 0", "breaking, 0", "risky, 0", "compatible, 1", "editorial, 1"})
  void theThresholdOfACompatibleChange(String threshold, int status) throws IOException {
    assertThat(diff(old, compatible, "--fail-on=" + threshold)).isEqualTo(status);
  }

  @Test
  void whatIsPastItsSunsetMayGo() throws IOException {
    var ending = file("ending.yaml", DOCUMENT.formatted("1.0.0", "integer").replace("{get: {", "{get: {deprecated: true, x-sunset: '2026-03-31', "));
    var ended = file("ended.yaml", "openapi: 3.0.3\ninfo: {title: Things, version: '2.0.0'}\npaths: {}\n");

    assertThat(diff(ending, ended)).isEqualTo(1);
    assertThat(diff(ending, ended, "--on", "2026-03-01")).isEqualTo(1);
    assertThat(diff(ending, ended, "--on", "2026-07-01")).isZero();
  }

  @Test
  void whatIsNotShownStillFails() throws IOException {
    assertThat(diff(old, breaking, "--severity", "risky,editorial")).isEqualTo(1);
    assertThat(out.toString()).isEqualTo("1 breaking\n");
  }

  @Test
  void eachReportGoesWhereItIsSent() throws IOException {
    var json = folder.resolve("report.json");
    var junit = folder.resolve("report.xml");

    diff(old, breaking, "--format", "json", "--output", json.toString(), "--format", "summary",
        "--format=junit", "--output=" + junit);

    assertThat(Files.readString(json)).startsWith("{").contains("\"rule\" : \"type-changed\"");
    assertThat(Files.readString(junit)).startsWith("<?xml").contains("<failure");
    assertThat(out.toString()).isEqualTo("1 breaking\n");
  }

  @Test
  void anOutputWithoutAFormatIsText() throws IOException {
    var file = folder.resolve("report.txt");
    diff(old, breaking, "--output", file.toString());

    assertThat(Files.readString(file)).contains("type-changed").doesNotContain("\u001b");
    assertThat(out.toString()).isEmpty();
  }

  @Test
  void oneDocumentMayComeFromTheStandardInput() throws IOException {
    var status = run(Files.readString(old), "diff", "-", breaking.toString());

    assertThat(status).isEqualTo(1);
    assertThat(out.toString()).contains("type-changed");
  }

  @Test
  void flawsAreToldAsCompilersTellThem() throws IOException {
    var flawed = file("flawed.yaml", "openapi: 3.0.3\ninfo: {title: a, version: '1'}\npaths: []\n");

    assertThat(diff(old, flawed)).isEqualTo(2);
    assertThat(err.toString()).startsWith(flawed + ":3:8: ").contains("(/paths)");
    assertThat(out.toString()).isEmpty();
  }

  @Test
  void checkSaysWhatIsWrong() throws IOException {
    var flawed = file("flawed.yaml", "openapi: 3.0.3\ninfo: {title: a, version: '1'}\npaths: []\n");

    assertThat(run("", "check", flawed.toString())).isEqualTo(1);
    assertThat(out.toString()).startsWith(flawed + ":3:8: ");
  }

  @Test
  void checkSaysWhenNothingIs() throws IOException {
    assertThat(run("", "check", old.toString())).isZero();
    assertThat(out.toString()).isEqualTo(old + ": sound, OpenAPI 3.0.3\n");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      | a command is missing
      fly | no command 'fly'
      diff a | takes two files
      diff a b c | takes two files
      diff - - | only one of the two
      diff a b --format pdf | not 'pdf'
      diff a b --fail-on always | not 'always'
      diff a b --on tomorrow | such as 2026-07-01
      diff a b --severity bad | not 'bad'
      diff a b --colour yes | no option '--colour'
      diff a b --output | --output needs a value
      diff a b --format= | --format needs a value
      diff https://example.com/a.yaml b | curl -fsSo
      diff missing.yaml b | cannot read missing.yaml
      check | check takes one file
      check a b | check takes one file
      """)
  void wrongUsageSaysWhatWouldBeRight(String arguments, String message) throws IOException {
    assertThat(run("", arguments == null ? new String[0] : arguments.split(" "))).isEqualTo(2);
    assertThat(err.toString()).startsWith("remit: ").contains(message);
    assertThat(out.toString()).isEmpty();
  }

  @Test
  void aReportThatCannotBeWrittenIsNoVerdict() throws IOException {
    var file = folder.resolve("no/such/folder.txt").toString();
    assertThat(diff(old, breaking, "--output", file)).isEqualTo(2);
    assertThat(err.toString()).contains("cannot write " + file).containsOnlyOnce(file);
  }

  @Test
  void aPlaceThatLiesDeepIsToldInOneShortLine() throws IOException {
    var deep = Files.writeString(folder.resolve("deep.json"), "{\"a\":".repeat(2_000) + "1" + "}".repeat(2_000));

    assertThat(run("", "check", deep.toString())).isEqualTo(1);
    assertThat(out.toString()).contains("/a/a/a", "…").hasSizeLessThan(500);
  }

  @Test
  void helpNamesEveryOption() throws IOException {
    assertThat(run("", "diff", "--help")).isZero();
    assertThat(out.toString()).contains("--format", "--output", "--severity", "--fail-on", "check FILE", "Exit status");
  }

  private int diff(Path before, Path after, String... options) throws IOException {
    var arguments = new ArrayList<>(List.of("diff", before.toString(), after.toString()));
    arguments.addAll(List.of(options));
    return run("", arguments.toArray(String[]::new));
  }

  private int run(String input, String... arguments) throws IOException {
    var in = new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8));
    return new CommandLine(new Console(in, out, err)).run(arguments);
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }
}
