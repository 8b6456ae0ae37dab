package dev.remit.platform.pages;

import dev.remit.platform.problem.Problem;
import dev.remit.platform.rest.BoundedBody;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a form of ours sends: {@code application/x-www-form-urlencoded}, and little of it. Only the body is read, so that
 * nothing secret is ever taken from an address.
 */
public final class Form {

  /** Enough for a few fields: 32 KiB. */
  public static final int USUAL_MOST = 32 * 1024;

  private static final String TYPE = "application/x-www-form-urlencoded";

  private final Map<String, List<String>> fields = new TreeMap<>();

  private Form() {}

  /**
   * @param most how long it may be, in bytes
   * @throws Problem of kind MALFORMED when the body is no such form, TOO_LARGE when there is too much of it
   */
  public static Form read(HttpServletRequest request, int most) throws IOException {
    var type = request.getContentType();
    if (type == null || !type.toLowerCase(Locale.ROOT).startsWith(TYPE)) {
      throw malformed();
    }
    var form = new Form();
    var body = new String(BoundedBody.read(request.getInputStream(), most), StandardCharsets.UTF_8);
    for (var field : body.split("&")) {
      form.add(field);
    }
    return form;
  }

  /** The text of a field, as it was typed; empty when there is no such field. */
  public String text(String name) {
    return texts(name).stream().findFirst().orElse("");
  }

  /** The same without spaces around it; nothing when that leaves none. */
  public @Nullable String given(String name) {
    var text = text(name).strip();
    return text.isEmpty() ? null : text;
  }

  /** All texts of a field that may be chosen several times. */
  public List<String> texts(String name) {
    return fields.getOrDefault(name, List.of());
  }

  private void add(String field) {
    int equals = field.indexOf('=');
    if (equals > 0) {
      fields.computeIfAbsent(decoded(field.substring(0, equals)), name -> new ArrayList<>()).add(decoded(field.substring(equals + 1)));
    }
  }

  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException broken) {
      throw malformed();
    }
  }

  private static Problem malformed() {
    return new Problem(Problem.Kind.MALFORMED, "malformed-form", "This is not what a form of this page sends.");
  }
}
