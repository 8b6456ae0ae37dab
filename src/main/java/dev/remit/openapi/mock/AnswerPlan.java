package dev.remit.openapi.mock;

import dev.remit.openapi.HeaderField;
import dev.remit.openapi.PreparedAnswer;
import dev.remit.openapi.diff.Located;
import dev.remit.openapi.message.Contract;
import dev.remit.openapi.tree.Node;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/** One of the answers that a contract declares (OpenAPI, response object). */
final class AnswerPlan {

  private static final byte[] NOTHING = {};

  private final Map<String, MediaPlan> content = new LinkedHashMap<>();
  private final Map<String, Located> headers = new LinkedHashMap<>();

  AnswerPlan(Contract contract, Located response) {
    contract.content(response).forEach((key, media) -> content.put(key, new MediaPlan(contract, media)));
    var declared = response.at("headers");
    for (var name : declared == null ? List.<String>of() : declared.keys()) {
      var header = contract.side().follow(declared, name);
      if (header != null) {
        headers.put(name, header);
      }
    }
  }

  Map<String, Located> headers() {
    return headers;
  }

  Set<String> mediaTypes() {
    return content.keySet();
  }

  boolean has(String example) {
    return content.values().stream().anyMatch(media -> media.has(example));
  }

  /** Whether one of its media types may be sent. */
  boolean isAcceptable(@Nullable String accept) {
    return content.isEmpty() || Accepted.key(accept, content.keySet()) != null;
  }

  /** The answer with this body, in the media type that is liked best. */
  PreparedAnswer holding(Node value, @Nullable String accept, Maker maker) {
    var liked = Accepted.key(accept, content.keySet());
    var key = liked != null ? liked : Objects.requireNonNull(Accepted.key(null, content.keySet()));
    var text = content.get(key).text(value, Accepted.concrete(key, accept), maker, "remembered");
    return new PreparedAnswer(text.mediaType(), fields(maker), text.bytes(), text.told());
  }

  private record Key(AnswerPlan answer, String key, String mediaType, String example, int status) {}

  /**
   * The answer in the media type that is liked best; null if it has none that is acceptable.
   *
   * @param status it is sent with
   * @param strict whether a media type must be acceptable, rather than only liked
   */
  @Nullable PreparedAnswer prepared(@Nullable String accept, boolean strict, Preferences preferences, Maker maker, int status) {
    if (content.isEmpty()) {
      return maker.kept().get(new Key(this, "", "", "", 0), key -> new PreparedAnswer("", fields(maker), NOTHING, "no body"));
    }
    var example = preferences.example();
    var candidates = example == null ? content.keySet() : content.keySet().stream().filter(key -> content.get(key).has(example)).toList();
    var liked = Accepted.key(accept, candidates);
    if (liked == null && strict) {
      return null;
    }
    var key = liked != null ? liked : Objects.requireNonNull(Accepted.key(null, candidates));
    var mediaType = Accepted.concrete(key, accept);
    return body(key, mediaType, example, preferences, maker, status);
  }

  private PreparedAnswer body(String key, String mediaType, @Nullable String example, Preferences preferences, Maker maker, int status) {
    var media = content.get(key);
    if (example == null && preferences.dynamic()) {
      var seed = preferences.seed();
      var text = media.random(mediaType, maker, seed == null ? ThreadLocalRandom.current().nextInt() : seed);
      return new PreparedAnswer(text.mediaType(), fields(maker), text.bytes(), text.told());
    }
    return maker.kept().get(new Key(this, key, mediaType, example == null ? "" : example, status), made -> {
      var text = example == null ? media.usual(mediaType, maker, status) : media.named(example, mediaType, maker);
      return new PreparedAnswer(text.mediaType(), fields(maker), text.bytes(), text.told());
    });
  }

  private List<HeaderField> fields(Maker maker) {
    return AnswerHeaders.of(headers, maker.examples());
  }
}
