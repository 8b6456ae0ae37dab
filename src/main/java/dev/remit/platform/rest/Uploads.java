package dev.remit.platform.rest;

import dev.remit.platform.load.Turnstile;
import dev.remit.platform.load.Turnstile.Pass;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MediaType;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What may be large on its way in. Small ones are taken as they come; of the requests with large ones only few are in memory at
 * the same time, so that a crowd of them cannot exhaust it.
 */
@ApplicationScoped
public class Uploads {

  private static final int SMALL = 1024 * 1024;
  private static final int LARGE_AT_ONCE = 4;

  private final Turnstile large = new Turnstile(LARGE_AT_ONCE, Duration.ofSeconds(10));

  public Upload begin() {
    return new Upload(large);
  }

  /** What one request brings, in memory until it is closed. One place is enough for all of it. */
  public static final class Upload implements AutoCloseable {

    private final Turnstile large;
    private @Nullable Pass pass;

    private Upload(Turnstile large) {
      this.large = large;
    }

    /** @throws dev.remit.platform.problem.Problem of kind TOO_LARGE when there are more bytes than these */
    public MultipartForm form(InputStream body, MediaType type, int most) {
      return MultipartForm.read(receive(body, most), type);
    }

    /** @throws dev.remit.platform.problem.Problem of kind TOO_LARGE when there are more bytes than these */
    public byte[] receive(InputStream body, int most) {
      var start = BoundedBody.start(body, SMALL);
      if (start.length < SMALL) {
        return start;
      }
      if (pass == null) {
        pass = large.enter();
      }
      var whole = new SequenceInputStream(new ByteArrayInputStream(start), body);
      return BoundedBody.read(whole, most);
    }

    @Override
    public void close() {
      if (pass != null) {
        pass.close();
      }
    }
  }
}
