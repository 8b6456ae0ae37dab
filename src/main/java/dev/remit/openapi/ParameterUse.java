package dev.remit.openapi;

import java.util.Comparator;
import java.util.Locale;

/**
 * A parameter that a consumer sends.
 *
 * @param in where: {@code query}, {@code header}, {@code cookie} or {@code querystring}
 * @param name its name; of headers, which have no case (RFC 9110, section 5.1), in lower case
 */
public record ParameterUse(String in, String name) implements Comparable<ParameterUse> {

  public ParameterUse {
    name = in.equals("header") ? name.toLowerCase(Locale.ROOT) : name;
  }

  @Override
  public int compareTo(ParameterUse other) {
    return Comparator.comparing(ParameterUse::in).thenComparing(ParameterUse::name).compare(this, other);
  }
}
