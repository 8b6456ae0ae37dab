package dev.remit.platform.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.remit.platform.problem.Problem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;

class BoundedBodyTest {

  @Test
  void readsWhatIsSmallEnough() {
    assertThat(BoundedBody.read(new ByteArrayInputStream(new byte[10]), 10)).hasSize(10);
    assertThat(BoundedBody.read(InputStream.nullInputStream(), 10)).isEmpty();
  }

  @Test
  void stopsAtTheLimitOfAnEndlessBody() {
    var endless = new InputStream() {
      private long given;

      @Override
      public int read() {
        given++;
        return 'x';
      }
    };
    assertThatExceptionOfType(Problem.class)
        .isThrownBy(() -> BoundedBody.read(endless, 1_000))
        .matches(problem -> problem.kind() == Problem.Kind.TOO_LARGE);
    assertThat(endless.given).isEqualTo(1_001);
  }

  @Test
  void aBodyThatBreaksOffIsTheCallersMistake() {
    var broken = new InputStream() {
      @Override
      public int read() throws IOException {
        throw new IOException("gone");
      }
    };
    assertThatExceptionOfType(Problem.class)
        .isThrownBy(() -> BoundedBody.read(broken, 10))
        .matches(problem -> problem.kind() == Problem.Kind.MALFORMED);
  }

  @Test
  void boundsStreamsThatOthersRead() throws IOException {
    assertThat(new BoundedStream(new ByteArrayInputStream(new byte[10]), 10).readAllBytes()).hasSize(10);
    assertThatExceptionOfType(Problem.class)
        .isThrownBy(() -> new BoundedStream(new ByteArrayInputStream(new byte[11]), 10).readAllBytes());
    var byteByByte = new BoundedStream(new ByteArrayInputStream(new byte[1]), 0);
    assertThatExceptionOfType(Problem.class).isThrownBy(byteByByte::read);
  }
}
