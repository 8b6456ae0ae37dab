package dev.remit.platform.pages;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** An address inside Remit, each part encoded (RFC 3986) as it is added. */
public final class Link {

  private final String text;

  private Link(String text) {
    this.text = text;
  }

  /** A path of these segments: {@code Link.to("apis", "orders-api")}. */
  public static Link to(String... segments) {
    return new Link(Arrays.stream(segments).map(Link::encoded).collect(Collectors.joining("/", "/", "")));
  }

  /** The same with one more parameter in the query, unless it has no value. */
  public Link with(String name, @Nullable Object value) {
    if (value == null || value.toString().isEmpty()) {
      return this;
    }
    return new Link(text + (text.contains("?") ? "&" : "?") + encoded(name) + "=" + encoded(value.toString()));
  }

  /** The same, at a place in the page; the last part to be added. */
  public Link at(String place) {
    return new Link(text + "#" + encoded(place));
  }

  @Override
  public String toString() {
    return text;
  }

  private static String encoded(String part) {
    return URLEncoder.encode(part, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
