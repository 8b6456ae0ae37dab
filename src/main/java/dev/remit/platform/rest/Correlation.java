package dev.remit.platform.rest;

import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The id that one request carries through answer and log; the caller's own when it sent a sensible one. */
public final class Correlation {

  static final String HEADER = "X-Correlation-Id";

  private static final Pattern SENSIBLE = Pattern.compile("[A-Za-z0-9._-]{8,64}");
  private static final ThreadLocal<String> CURRENT = new ThreadLocal<>();

  private Correlation() {}

  /** The id of the request that this thread serves; a new one where there is none. */
  public static String current() {
    var id = CURRENT.get();
    return id == null ? begin(null) : id;
  }

  static String begin(@Nullable String offered) {
    var id = offered != null && SENSIBLE.matcher(offered).matches() ? offered : UUID.randomUUID().toString();
    CURRENT.set(id);
    return id;
  }

  static void end() {
    CURRENT.remove();
  }
}
