package dev.remit.cli;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.remit.testing.Bootstrap;
import dev.remit.testing.OverHttp;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The built archive as a build starts it, against the server that was made of it. */
class CanIDeployIT extends OverHttp {

  private static final String WAR = Path.of("target", "remit.war").toAbsolutePath().toString();

  @TempDir
  Path folder;

  private final String component = "cli-" + UUID.randomUUID();

  /** What a process left behind. */
  private record Ended(int status, String out, String err) {}

  @Test
  void aBuildAsksBeforeItDeploys() throws Exception {
    post("/api/v1/teams", Map.of("name", component, "title", "Team"));
    post("/api/v1/environments", Map.of("name", component));
    post("/api/v1/components", Map.of("name", component, "owner", component, "lifecycle", "production"));

    var unknown = ask(Bootstrap.TOKEN);
    assertThat(unknown.err()).isEmpty();
    assertThat(unknown.out()).startsWith("no: ").contains("version-does-not-exist");
    assertThat(unknown.status()).isEqualTo(1);

    given().contentType(ContentType.JSON).body(Map.of()).put("/api/v1/components/{name}/versions/1.0.0", component).then().statusCode(201);
    assertThat(ask(Bootstrap.TOKEN, "--wait", "5")).satisfies(ended -> {
      assertThat(ended.out()).startsWith("yes: ");
      assertThat(ended.status()).isZero();
    });
    assertThat(ask(Bootstrap.TOKEN, "--format", "json").out()).contains("\"deployable\":true");
    assertThat(ask("rmt_nobody").status()).isEqualTo(2);
  }

  private static void post(String path, Map<String, Object> body) {
    given().contentType(ContentType.JSON).body(body).post(path).then().statusCode(201);
  }

  private Ended ask(String token, String... more) throws Exception {
    var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-jar", WAR, "can-i-deploy",
        "--url", RestAssured.baseURI + ":" + RestAssured.port, "--component", component, "--version", "1.0.0", "--environment", component));
    command.addAll(List.of(more));
    var out = folder.resolve("out");
    var err = folder.resolve("err");
    var builder = new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
    builder.environment().put("REMIT_TOKEN", token);
    var process = builder.start();
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    return new Ended(process.exitValue(), Files.readString(out, StandardCharsets.UTF_8), Files.readString(err, StandardCharsets.UTF_8));
  }
}
