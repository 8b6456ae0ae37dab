package dev.remit.contracts.boundary;

import dev.remit.contracts.Comparison;
import dev.remit.contracts.control.Contracts;
import dev.remit.openapi.Limits;
import dev.remit.openapi.Outcome;
import dev.remit.platform.problem.InvalidInput;
import dev.remit.platform.problem.Violation;
import dev.remit.platform.rest.BoundedBody;
import dev.remit.platform.rest.MultipartForm;
import dev.remit.platform.rest.Uploads;
import dev.remit.platform.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** Two documents that come in one form, compared; nothing is kept. */
@ApplicationScoped
class ComparisonUploads {

  private static final String BEFORE = "before";
  private static final String AFTER = "after";
  private static final int AROUND_THEM = 1024 * 1024;
  private static final int LARGEST = 2 * Limits.DEFAULT.bytes() + AROUND_THEM;

  @Inject
  Contracts contracts;

  @Inject
  Caller caller;

  @Inject
  Uploads uploads;

  Comparison compare(InputStream body, MediaType type) {
    return both(body, type, (before, after) -> contracts.compare(caller.actor(), before, after));
  }

  Outcome outcome(InputStream body, MediaType type) {
    return both(body, type, (before, after) -> contracts.outcome(caller.actor(), before, after));
  }

  private <T> T both(InputStream body, MediaType type, BiFunction<byte[], byte[], T> answer) {
    try (var upload = uploads.begin()) {
      var form = upload.form(body, type, LARGEST);
      check(form);
      return answer.apply(document(BEFORE, form), document(AFTER, form));
    }
  }

  private static void check(MultipartForm form) {
    var violations = Stream.of(BEFORE, AFTER)
        .filter(name -> form.parts(name).size() != 1)
        .map(name -> new Violation("/" + name, "One part of this name, with a document, is required."))
        .toList();
    if (!violations.isEmpty()) {
      throw new InvalidInput(violations);
    }
  }

  private static byte[] document(String name, MultipartForm form) {
    return BoundedBody.checked(form.parts(name).get(0), Limits.DEFAULT.bytes());
  }
}
