package dev.remit.openapi.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class RulesPageTest {

  private static final Path PAGE = Path.of("docs/rules.md");

  @Test
  void docsSayWhatTheCodeSays() throws IOException {
    if (Boolean.getBoolean("remit.write")) {
      Files.writeString(PAGE, RulesPage.written());
    }

    assertThat(Files.readString(PAGE)).as("Out of date; write it anew with: " + RulesPage.COMMAND).isEqualTo(RulesPage.written());
  }
}
