package dev.remit.openapi.mock;

import dev.remit.openapi.HeaderField;
import dev.remit.openapi.PreparedAnswer;
import dev.remit.openapi.diff.Located;
import dev.remit.openapi.message.Contract;
import dev.remit.openapi.tree.Node;
import java.util.Collection;
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
    var key = Objects.requireNonNull(liked(accept, content.keySet(), false));
    return prepared(content.get(key).text(value, Accepted.concrete(key, accept), maker, "remembered"), bare(maker).fields());
  }

  private static @Nullable String liked(@Nullable String accept, Collection<String> candidates, boolean strict) {
    var liked = Accepted.key(accept, candidates);
    return liked != null || strict ? liked : Accepted.key(null, candidates);
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
      return bare(maker);
    }
    var example = preferences.example();
    var candidates = example == null ? content.keySet() : content.keySet().stream().filter(key -> content.get(key).has(example)).toList();
    var key = liked(accept, candidates, strict);
    return key == null ? null : body(key, Accepted.concrete(key, accept), example, preferences, maker, status);
  }

  private PreparedAnswer body(String key, String mediaType, @Nullable String example, Preferences preferences, Maker maker, int status) {
    var media = content.get(key);
    if (example == null && preferences.dynamic()) {
      var seed = preferences.seed();
      return prepared(media.random(mediaType, maker, seed == null ? ThreadLocalRandom.current().nextInt() : seed), bare(maker).fields());
    }
    return maker.kept().get(new Key(this, key, mediaType, example == null ? "" : example, status),
        made -> prepared(example == null ? media.usual(mediaType, maker, status) : media.named(example, mediaType, maker), fields(maker)));
  }

  private static PreparedAnswer prepared(MediaPlan.Text text, List<HeaderField> fields) {
    return new PreparedAnswer(text.mediaType(), fields, text.bytes(), text.told());
  }

  // the answer without a body, whose header fields are those of every other
  private PreparedAnswer bare(Maker maker) {
    return maker.kept().get(new Key(this, "", "", "", 0), key -> new PreparedAnswer("", fields(maker), NOTHING, "no body"));
  }

  private List<HeaderField> fields(Maker maker) {
    return AnswerHeaders.of(headers, maker.examples());
  }
}
