package dev.remit.openapi.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.remit.openapi.ReportFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Each form of an outcome full of hostile texts, letter by letter. After a change that is meant, write the files anew
 * with {@code mvn test -Dtest=GoldenTest -Dremit.write=true} and read what became of them.
 */
class GoldenTest {

  private static final Path FOLDER = Path.of("src/test/resources/report");

  @ParameterizedTest
  @EnumSource(ReportFormat.class)
  void isToldAsItWas(ReportFormat format) throws IOException {
    var file = FOLDER.resolve("hostile." + format.id());
    var told = Hostile.write(format, Hostile.outcome());
    if (Boolean.getBoolean("remit.write")) {
      Files.writeString(file, told);
    }

    assertThat(told).isEqualTo(Files.readString(file));
  }
}
