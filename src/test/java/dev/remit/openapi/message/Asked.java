package dev.remit.openapi.message;

import dev.remit.openapi.Request;
import dev.remit.openapi.SampleCall;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A request of a test. */
public final class Asked implements Request {

  private final String method;
  private final String target;
  private final Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
  private byte[] body = {};

  private Asked(String method, String target) {
    this.method = method;
    this.target = target;
  }

  /** @param line such as {@code GET /orders?limit=1} */
  public static Asked of(String line) {
    int blank = line.indexOf(' ');
    return new Asked(line.substring(0, blank), line.substring(blank + 1));
  }

  /** What the engine proposes to ask. */
  public static Asked of(SampleCall call) {
    var asked = new Asked(call.method(), call.target());
    call.fields().forEach(field -> asked.with(field.name(), field.value()));
    if (call.mediaType() != null) {
      asked.with("Content-Type", call.mediaType());
      asked.body = call.body();
    }
    return asked;
  }

  public Asked with(String header, String value) {
    headers.computeIfAbsent(header, name -> new ArrayList<>()).add(value);
    return this;
  }

  public Asked sending(String mediaType, String text) {
    body = text.getBytes(StandardCharsets.UTF_8);
    return with("Content-Type", mediaType);
  }

  public Asked json(String text) {
    return sending("application/json", text);
  }

  @Override
  public String method() {
    return method;
  }

  @Override
  public String path() {
    int mark = target.indexOf('?');
    return mark < 0 ? target : target.substring(0, mark);
  }

  @Override
  public @Nullable String query() {
    int mark = target.indexOf('?');
    return mark < 0 ? null : target.substring(mark + 1);
  }

  @Override
  public List<String> headers(String name) {
    return headers.getOrDefault(name, List.of());
  }

  @Override
  public byte[] body() {
    return body;
  }
}
