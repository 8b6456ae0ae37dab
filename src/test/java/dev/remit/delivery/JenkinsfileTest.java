package dev.remit.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.codehaus.groovy.control.CompilationFailedException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pipeline without a Jenkins: it is Groovy of the declarative form, and what it calls and keeps exists. */
class JenkinsfileTest {

  private static BuildFile build;
  private static String script;

  @BeforeAll
  static void read() throws Exception {
    build = BuildFile.read(Path.of("pom.xml"));
    script = Files.readString(Path.of("Jenkinsfile"));
  }

  @Test
  void callsWhatTheBuildHas() {
    assertThat(PipelineReview.complaints(build, script)).isEmpty();
  }

  @Test
  void keepsFilesThatExist() throws IOException {
    assertThat(Path.of(build.serverConfiguration(), "server.xml")).exists();
    assertThat(build.artifact()).isEqualTo("target/remit.war");
  }

  @Test
  void isGroovy() {
    assertThatThrownBy(() -> PipelineReview.complaints(build, script + "}")).isInstanceOf(CompilationFailedException.class);
  }

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource(delimiter = '|', textBlock = """
      -Ppostgresql                        | -Pmysql                   | The build does not know -Pmysql
      -Ppostgresql                        | -B                        | Integration on PostgreSQL does not run under the profiles [postgresql]
      -Dunit.skip                         | -Dunit.skipped            | The build does not know -Dunit.skipped
      clean test                          | clean tests               | The build does not know tests
      clean test                          | clean jetty:run           | The build does not know jetty:run
      clean test                          | clean compile             | Build and unit does not run test
      mvn -B -ntp package                 | gradle assemble           | This is not 'mvn -B -ntp …': [gradle, assemble, -DskipTests]
      stage('Package')                    | stage('Pack')             | The stages are not [Build and unit, Integration on H2, Integration on PostgreSQL, Package, Archive]
      target/remit.war                    | target/app.war            | What is archived:
      , fingerprint: true                 | ''                        | The WAR has no fingerprint
      TEST-*-postgresql.xml               | TEST-*.xml                | Integration on PostgreSQL does not publish [target/failsafe-reports/TEST-*-postgresql.xml]
      surefire-reports                    | reports                   | Build and unit does not publish [target/surefire-reports/TEST-*.xml]
      options { timeout(time: 15          | environment { timeout(time: 15 | Build and unit may run for ever
      disableConcurrentBuilds()           | timestamps()              | The option is missing: disableConcurrentBuilds
      agent {                             | node {                    | The sections are not [agent, parameters, tools, options, stages, post]
      name: 'JDK'                         | name: 'JAVA'              | The parameters are
      pipeline {                          | node {                    | This is not one pipeline {}
      """)
  void wouldNotice(String right, String wrong, String complaint) {
    assertThat(script).contains(right);
    assertThat(PipelineReview.complaints(build, script.replace(right, wrong))).anyMatch(found -> found.startsWith(complaint));
  }
}
