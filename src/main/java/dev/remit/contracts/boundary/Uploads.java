package dev.remit.contracts.boundary;

import dev.remit.openapi.Limits;
import dev.remit.platform.load.Turnstile;
import dev.remit.platform.load.Turnstile.Pass;
import dev.remit.platform.rest.BoundedBody;
import dev.remit.platform.rest.MultipartForm;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MediaType;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Documents on their way in. Small ones are taken as they come; of the requests with large ones only few are in memory at
 * the same time, so that a crowd of them cannot exhaust it.
 */
@ApplicationScoped
class Uploads {

  private static final int SMALL = 1024 * 1024;
  private static final int LARGE_AT_ONCE = 4;
  private static final int LARGEST = Limits.DEFAULT.bytes();
  private static final int LARGEST_FORM = 2 * LARGEST + SMALL;

  private final Turnstile large = new Turnstile(LARGE_AT_ONCE, Duration.ofSeconds(10));

  Upload begin() {
    return new Upload(large);
  }

  /** The documents of one request, in memory until it is closed. One place is enough for all of them. */
  static final class Upload implements AutoCloseable {

    private final Turnstile large;
    private @Nullable Pass pass;

    private Upload(Turnstile large) {
      this.large = large;
    }

    /** @throws dev.remit.platform.problem.Problem of kind TOO_LARGE when there is more than a document may have */
    byte[] document(InputStream body) {
      return receive(body, LARGEST);
    }

    /** @throws dev.remit.platform.problem.Problem of kind TOO_LARGE when there is more than two documents may have */
    MultipartForm form(InputStream body, MediaType type) {
      return MultipartForm.read(receive(body, LARGEST_FORM), type);
    }

    private byte[] receive(InputStream body, int most) {
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
