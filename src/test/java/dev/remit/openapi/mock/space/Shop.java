package dev.remit.openapi.mock.space;

import static org.assertj.core.api.Assertions.assertThat;

import dev.remit.openapi.Document;
import dev.remit.openapi.HeaderField;
import dev.remit.openapi.Limits;
import dev.remit.openapi.MockAnswer;
import dev.remit.openapi.PreparedAnswers;
import dev.remit.openapi.Reads;
import dev.remit.openapi.Request;
import dev.remit.openapi.Violation;
import dev.remit.openapi.mock.Mocking;
import dev.remit.openapi.read.Reading;
import dev.remit.openapi.tree.Node;
import dev.remit.openapi.tree.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A mock with a space, as tests call it. */
final class Shop {

  static final Instant NOW = Instant.parse("2026-11-22T10:15:30Z");

  final Document document;
  final Mocking mock;
  final Space space;
  final SettableClock clock = new SettableClock(NOW);

  private Shop(Document document, Bounds bounds) {
    this.document = document;
    this.mock = new Mocking(document, PreparedAnswers.unbounded());
    this.space = mock.space("ada", bounds, clock);
  }

  /** A clock that tests move. */
  static final class SettableClock extends java.time.Clock {

    private Instant now;

    SettableClock(Instant now) {
      this.now = now;
    }

    void set(Instant instant) {
      now = instant;
    }

    @Override
    public java.time.ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public java.time.Clock withZone(java.time.ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      return now;
    }
  }

  static Shop of(String document) {
    return of(document, Bounds.DEFAULT);
  }

  static Shop of(String document, Bounds bounds) {
    return new Shop(Reads.read(document), bounds);
  }

  /** One of the demo's documents. */
  static Shop corner(String path) {
    try (var stream = Objects.requireNonNull(Shop.class.getResourceAsStream("/demo/corner-shop/" + path))) {
      return new Shop(Document.read(stream.readAllBytes(), Limits.DEFAULT), Bounds.DEFAULT);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** A request, with a bearer token and a key for whoever wants one. */
  record Sent(String method, String path, @Nullable String query, Map<String, String> headers, byte[] body) implements Request {

    @Override
    public List<String> headers(String name) {
      return headers.entrySet().stream().filter(each -> each.getKey().equalsIgnoreCase(name)).map(Map.Entry::getValue).toList();
    }
  }

  MockAnswer get(String target) {
    return call("GET", target, null);
  }

  MockAnswer post(String target, String json) {
    return call("POST", target, json);
  }

  MockAnswer put(String target, String json) {
    return call("PUT", target, json);
  }

  MockAnswer delete(String target) {
    return call("DELETE", target, null);
  }

  MockAnswer merge(String target, String json, String... headers) {
    return call("PATCH", target, json, with(headers, "Content-Type", "application/merge-patch+json"));
  }

  MockAnswer steps(String target, String json) {
    return call("PATCH", target, json, "Content-Type", "application/json-patch+json");
  }

  private static String[] with(String[] headers, String... more) {
    return java.util.stream.Stream.concat(java.util.Arrays.stream(headers), java.util.Arrays.stream(more)).toArray(String[]::new);
  }

  /** @param headers names and values by turns */
  MockAnswer call(String method, String target, @Nullable String json, String... headers) {
    int query = target.indexOf('?');
    var all = new LinkedHashMap<String, String>(Map.of("Authorization", "Bearer t", "X-Api-Key", "k"));
    for (int i = 0; i < headers.length; i += 2) {
      all.put(headers[i], headers[i + 1]);
    }
    if (json != null) {
      all.putIfAbsent("Content-Type", "application/json");
    }
    return mock.answer(new Sent(method, query < 0 ? target : target.substring(0, query), query < 0 ? null : target.substring(query + 1), all,
        json == null ? new byte[0] : json.getBytes(StandardCharsets.UTF_8)), space);
  }

  List<Violation> seed(String json) {
    return space.seed(json.getBytes(StandardCharsets.UTF_8));
  }

  static String field(MockAnswer answer, String name) {
    return answer.fields().stream().filter(field -> field.name().equalsIgnoreCase(name)).map(HeaderField::value).findFirst().orElse("");
  }

  static Node json(MockAnswer answer) {
    assertThat(answer.body()).as(answer.toString()).isNotEmpty();
    return Reading.json(answer.body(), Limits.DEFAULT);
  }

  static ObjectNode object(MockAnswer answer) {
    return (ObjectNode) json(answer);
  }
}
