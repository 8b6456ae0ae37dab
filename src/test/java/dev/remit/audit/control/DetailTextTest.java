package dev.remit.audit.control;

import static org.assertj.core.api.Assertions.assertThat;

import dev.remit.platform.event.DomainEvent;
import dev.remit.platform.event.Subject;
import dev.remit.platform.security.Actor;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DetailTextTest {

  private record Happened(String name, Map<String, Object> before, Map<String, Object> after) implements DomainEvent {

    @Override
    public Instant at() {
      return Instant.EPOCH;
    }

    @Override
    public Actor by() {
      return Actor.SYSTEM;
    }

    @Override
    public Subject subject() {
      return new Subject("thing", "1", name);
    }
  }

  @Test
  void nameAndChangeAreTold() {
    var text = DetailText.of(new Happened("a \"thing\"", Map.of("size", 1), Map.of("size", 2.5)));

    assertThat(text).isEqualTo("{\"name\":\"a \\\"thing\\\"\",\"before\":{\"size\":1},\"after\":{\"size\":2.5}}");
    var read = DetailText.read(text);
    assertThat(DetailText.name(read)).isEqualTo("a \"thing\"");
    assertThat(DetailText.before(read).getInt("size")).isEqualTo(1);
    assertThat(DetailText.after(read).getJsonNumber("size").doubleValue()).isEqualTo(2.5);
  }

  @Test
  void factsAreTextsAndNumbersOfWhatItBecameOrElseOfWhatItWas() {
    var became = DetailText.read(DetailText.of(new Happened("thing", Map.of("size", 1), Map.of("size", 2, "word", "yes", "list", List.of("no"), "flag", true))));
    var gone = DetailText.read(DetailText.of(new Happened("thing", Map.of("size", 1), Map.of())));

    assertThat(DetailText.facts(became)).isEqualTo(Map.of("size", "2", "word", "yes"));
    assertThat(DetailText.facts(gone)).isEqualTo(Map.of("size", "1"));
    assertThat(DetailText.facts(DetailText.read(null))).isEmpty();
  }

  @Test
  void whatDidNotChangeIsNotTold() {
    var read = DetailText.read(DetailText.of(new Happened("thing", Map.of(), Map.of())));

    assertThat(DetailText.before(read)).isNull();
    assertThat(DetailText.after(read)).isNull();
  }

  @Test
  void everyKindOfValueIsKept() {
    var members = new LinkedHashMap<String, Object>();
    members.put("nothing", null);
    members.put("flag", true);
    members.put("list", List.of("a", 1));
    members.put("object", Map.of("inner", false));
    members.put("time", Instant.EPOCH);

    assertThat(DetailText.of(new Happened("thing", Map.of(), members))).endsWith(
        "\"after\":{\"nothing\":null,\"flag\":true,\"list\":[\"a\",1],\"object\":{\"inner\":false},\"time\":\"1970-01-01T00:00:00Z\"}}");
  }

  /** U+0000 and half of a surrogate pair. */
  @ParameterizedTest
  @ValueSource(strings = {"a\u0000b", "a\ud800b", "a\udc00", "\ud83d\ude00"})
  void whatNoDatabaseStoresIsWrittenOtherwise(String name) {
    var text = DetailText.of(new Happened(name, Map.of(), Map.of()));

    assertThat(text).doesNotContainPattern("\\p{Cs}|\u0000");
    assertThat(DetailText.name(DetailText.read(text))).isEqualTo(name);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "[]", "{", "{\"name\": 1}", "{\"before\": []}"})
  void whatSomebodyEditedIsNoReasonToFail(String text) {
    var read = DetailText.read(text);

    assertThat(DetailText.name(read)).isNull();
    assertThat(DetailText.before(read)).isNull();
    assertThat(DetailText.read(null)).isEqualTo(JsonValue.EMPTY_JSON_OBJECT);
  }
}
