package dev.remit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a build asks a server before it deploys. */
class CanIDeployTest {

  /** What the server says next. */
  private record Said(int status, String body) {}

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private final Deque<Said> answers = new ArrayDeque<>();
  private final List<HttpExchange> requests = new ArrayList<>();
  private HttpServer server;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  @ParameterizedTest
  @CsvSource({"yes, 0", "no, 1", "unknown, 1"})
  void onlyYesIsFine(String word, int status) throws IOException {
    answers.add(new Said(200, word + ": so it is.\n  warns  some-reason: Look.\n"));
    assertThat(ask()).isEqualTo(status);
    assertThat(out.toString()).startsWith(word + ": so it is.");
    assertThat(err.toString()).isEmpty();
    assertThat(requests.get(0).getRequestURI()).hasToString("/api/v1/gates/deployment?component=orders&environment=production&version=1.0%2B5");
    assertThat(requests.get(0).getRequestHeaders().getFirst("Authorization")).isEqualTo("Bearer rmt_x");
    assertThat(requests.get(0).getRequestHeaders().getFirst("Accept")).isEqualTo("text/plain");
  }

  @ParameterizedTest
  @CsvSource({"true, 0", "false, 1", "null, 1"})
  void jsonIsGivenOnAsItCame(String deployable, int status) throws IOException {
    var body = "{\"summary\":\"\\\"deployable\\\":true\",\"deployable\":" + deployable + "}";
    answers.add(new Said(200, body));
    assertThat(ask("--format", "json")).isEqualTo(status);
    assertThat(out).hasToString(body + "\n");
    assertThat(requests.get(0).getRequestHeaders().getFirst("Accept")).isEqualTo("application/json");
  }

  @Test
  void dryRunLetsTheBuildGoOn() throws IOException {
    answers.add(new Said(200, "no: never.\n"));
    assertThat(ask("--dry-run")).isZero();
    assertThat(out.toString()).startsWith("no: never.");
    answers.add(new Said(500, ""));
    assertThat(ask("--dry-run")).isZero();
    assertThat(err.toString()).contains("answers 500");
    assertThat(new CommandLine(console()).run("can-i-deploy", "--dry-run")).isEqualTo(2);
  }

  @Test
  void whatIsNoAnswerIsStatusTwo() throws IOException {
    answers.add(new Said(401, "{\"detail\":\"Nobody is signed in.\"}"));
    assertThat(ask()).isEqualTo(2);
    assertThat(err.toString()).contains("answers 401: Nobody is signed in.");
    answers.add(new Said(422, "{\"detail\":\"The input breaks a rule.\",\"errors\":[{\"pointer\":\"component\",\"detail\":\"No \\\"such\\\"\\u001b.\"}]}"));
    assertThat(ask()).isEqualTo(2);
    assertThat(err.toString()).contains("The input breaks a rule. No \"such\" .").doesNotContain("\u001b");
    answers.add(new Said(200, "<html>Welcome to nginx</html>"));
    assertThat(ask()).isEqualTo(2);
    assertThat(err.toString()).contains("is not Remit");
    answers.add(new Said(200, "{\"summary\":\"\\\"deployable\\\":true\"}"));
    assertThat(ask("--format", "json")).as("inside a text").isEqualTo(2);
    server.stop(0);
    assertThat(ask()).isEqualTo(2);
    assertThat(err.toString()).contains("cannot be asked");
    assertThat(out.toString()).isEmpty();
  }

  /** Wherever it leads, the token does not go there. */
  @Test
  void redirectsAreNotFollowed() throws IOException {
    answers.add(new Said(302, ""));
    answers.add(new Said(200, "yes: come in.\n"));
    assertThat(ask()).isEqualTo(2);
    assertThat(requests).hasSize(1);
    assertThat(err.toString()).contains("answers 302, it points to https://elsewhere.example");
  }

  @Test
  void whoWaitsAsksAgain() throws IOException {
    answers.add(new Said(503, ""));
    answers.add(new Said(200, "unknown: not yet.\n"));
    answers.add(new Said(200, "yes: now.\n"));
    assertThat(ask("--wait", "PT12S")).isZero();
    assertThat(out).hasToString("yes: now.\n");
    assertThat(requests).hasSize(3);
    assertThat(requests.get(0).getRequestURI().getQuery()).matches(".*&wait=1[12]");
  }

  @Test
  void patienceEnds() throws IOException {
    answers.add(new Said(200, "unknown: not yet.\n"));
    answers.add(new Said(200, "unknown: still not.\n"));
    assertThat(ask("--wait=1")).isEqualTo(1);
    assertThat(out.toString()).startsWith("unknown: ");
  }

  @Test
  void controlCharactersAreNotShown() throws IOException {
    answers.add(new Said(200, "yes: \u001b[2Jgone\u0007.\nnext\n"));
    assertThat(ask()).isZero();
    assertThat(out.toString()).isEqualTo("yes:  [2Jgone .\nnext\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ftp://remit", "remit.example.com", "http://", "http://a:b@remit", "http://remit?x=1", "http://re mit", "http://remit#x"})
  void addressesThatAreNoneAreWrong(String url) throws IOException {
    assertThat(run("--url", url, "--token", "rmt_x", "--component", "a", "--version", "1", "--environment", "b")).isEqualTo(2);
    assertThat(err.toString()).contains("--url takes");
  }

  @ParameterizedTest
  @CsvSource({"--wait, soon", "--wait, PT2H", "--wait, -1", "--format, xml", "--colour, red", "--wait, ''"})
  void optionsThatMakeNoSenseAreWrong(String name, String value) throws IOException {
    assertThat(ask(name, value)).isEqualTo(2);
    assertThat(err.toString()).contains(name);
    assertThat(requests).isEmpty();
  }

  @Test
  void whatIsNeededIsTold() throws IOException {
    for (var missing : List.of("--url", "--component", "--version", "--environment")) {
      var arguments = new ArrayList<>(all());
      int at = arguments.indexOf(missing);
      arguments.subList(at, at + 2).clear();
      assertThat(run(arguments.toArray(String[]::new))).isEqualTo(2);
      assertThat(err.toString()).contains("needs " + missing);
    }
    assertThat(ask("--token", "a\nX-Forged: yes")).isEqualTo(2);
    assertThat(err.toString()).contains("no token has");
  }

  @Test
  void tokenOfTheEnvironmentIsTheUsualOne() {
    var arguments = new ArrayList<>(all());
    assertThat(GateArguments.parse(arguments, "rmt_other").token()).isEqualTo("rmt_x");
    int at = arguments.indexOf("--token");
    arguments.subList(at, at + 2).clear();
    assertThat(GateArguments.parse(arguments, "rmt_other\n").token()).isEqualTo("rmt_other");
  }

  private void answer(HttpExchange exchange) throws IOException {
    requests.add(exchange);
    var said = answers.remove();
    var body = said.body().getBytes(StandardCharsets.UTF_8);
    if (said.status() == 302) {
      exchange.getResponseHeaders().add("Location", "https://elsewhere.example");
    }
    exchange.sendResponseHeaders(said.status(), body.length == 0 ? -1 : body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  private int ask(String... more) throws IOException {
    var arguments = new ArrayList<>(all());
    arguments.addAll(List.of(more));
    return run(arguments.toArray(String[]::new));
  }

  private List<String> all() {
    return List.of("--url", "http://localhost:" + server.getAddress().getPort() + "/", "--token", "rmt_x", "--component", "orders", "--version", "1.0+5",
        "--environment", "production");
  }

  private int run(String... arguments) throws IOException {
    var command = new ArrayList<>(List.of("can-i-deploy"));
    command.addAll(List.of(arguments));
    return new CommandLine(console()).run(command.toArray(String[]::new));
  }

  private Console console() {
    return new Console(new ByteArrayInputStream(new byte[0]), out, err);
  }
}
