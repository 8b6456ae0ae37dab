package dev.remit.openapi.use;

import static org.assertj.core.api.Assertions.assertThat;

import dev.remit.openapi.Change;
import dev.remit.openapi.Diff;
import dev.remit.openapi.Direction;
import dev.remit.openapi.Document;
import dev.remit.openapi.Impact.Level;
import dev.remit.openapi.Impacts;
import dev.remit.openapi.Severity;
import dev.remit.openapi.Usage;
import dev.remit.openapi.diff.Located;
import dev.remit.openapi.diff.Schemas;
import dev.remit.openapi.message.Contract;
import dev.remit.openapi.tree.ArrayNode;
import dev.remit.openapi.tree.Node;
import dev.remit.openapi.tree.ObjectNode;
import dev.remit.openapi.tree.Pointer;
import dev.remit.openapi.value.Answer;
import dev.remit.openapi.value.Evaluator;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whoever is said not to be touched is not, over generated schemas and messages. */
class ImpactProperties {

  private static final String OBJECT = "{\"type\":\"object\",\"properties\":{\"a\":%s,\"b\":%s},\"required\":%s,\"additionalProperties\":%s}";
  private static final Pointer THING = Pointer.parse("/components/schemas/Thing");

  @Provide
  Arbitrary<String> schemas() {
    return Schemas.schemas();
  }

  @Provide
  Arbitrary<List<String>> values() {
    return Schemas.values().list().ofSize(30);
  }

  @Provide
  Arbitrary<List<String>> objects() {
    var value = Schemas.values();
    return Combinators.combine(value, value, value, Arbitraries.integers().between(0, 7)).as(ImpactProperties::object).list().ofSize(30);
  }

  private static String object(String a, String b, String c, int which) {
    return Stream.of((which & 1) == 0 ? "" : "\"a\":" + a, (which & 2) == 0 ? "" : "\"b\":" + b, (which & 4) == 0 ? "" : "\"c\":" + c)
        .filter(each -> !each.isEmpty()).collect(Collectors.joining(",", "{", "}"));
  }

  /** An object before and after one edit, so that nothing else that changes beside it hides a miss. */
  @Provide
  Arbitrary<List<String>> edits() {
    var schema = Schemas.schemas();
    var required = Arbitraries.of("[]", "[\"a\"]", "[\"b\"]", "[\"a\",\"b\"]", "[\"c\"]");
    var rest = Arbitraries.of("true", "false", "{\"type\":\"string\"}");
    return Combinators.combine(schema, schema, schema, required, required, rest, rest, Arbitraries.integers().between(0, 3)).as(
        (one, other, changed, old, now, closed, closing, edit) -> List.of(OBJECT.formatted(one, other, old, closed),
            OBJECT.formatted(one, edit == 0 ? changed : other, edit == 1 || edit == 2 ? now : old, edit == 3 ? closing : closed)));
  }

  @Property(tries = 1_500)
  void whoseRequestIsRefusedNowIsTouchedByTheOneEdit(@ForAll("edits") List<String> edit, @ForAll("objects") List<String> values) {
    whoseRequestIsRefusedNowIsTouched(edit.get(0), edit.get(1), values);
  }

  @Property(tries = 1_500)
  void whoReadsWhatIsNotAsPromisedIsTouchedByTheOneEdit(@ForAll("edits") List<String> edit, @ForAll("objects") List<String> values, @ForAll int choice) {
    whoReadsWhatIsNotAsPromisedIsTouched(edit.get(0), edit.get(1), values, choice);
  }

  @Property(tries = 1_500)
  void whoseRequestIsRefusedNowIsTouched(@ForAll("schemas") String before, @ForAll("schemas") String after, @ForAll("values") List<String> values) {
    var old = Things.document(before);
    var now = Things.document(after);
    var changes = warnings(old, now, Direction.REQUEST);
    var impacts = new Impacts(old, now);
    for (var text : values) {
      var value = SampleCheck.tree(text);
      if (accepts(old, value, Direction.REQUEST) == Answer.YES && accepts(now, value, Direction.REQUEST) == Answer.NO) {
        var members = Leaves.of(value, Set.of());
        assertThat(changes).as("%s was accepted by %s and is refused by %s", text, before, after)
            .anyMatch(change -> impacts.of(change, Things.sending(members.toArray(String[]::new))).level() != Level.NONE)
            .anyMatch(change -> impacts.of(change, Things.sample(members, text)).level() != Level.NONE);
      }
    }
  }

  @Property(tries = 1_500)
  void whoReadsWhatIsNotAsPromisedIsTouched(
      @ForAll("schemas") String before, @ForAll("schemas") String after, @ForAll("values") List<String> values, @ForAll int choice) {
    var old = Things.document(before);
    var now = Things.document(after);
    var changes = warnings(old, now, Direction.RESPONSE);
    var impacts = new Impacts(old, now);
    var possibility = new Possibility(new Contract(old));
    for (var text : values) {
      var whole = SampleCheck.tree(text);
      var read = someOf(whole, choice);
      if (accepts(now, whole, Direction.RESPONSE) == Answer.YES
          && possibility.of(new Located(Objects.requireNonNull(THING.in(old.root())), THING), read, 0) == Answer.NO) {
        var usage = Things.reading(Leaves.of(read, Set.of()).toArray(String[]::new));
        assertThat(changes).as("%s may come by %s, and %s of it could not by %s", text, after, read, before)
            .anyMatch(change -> impacts.of(change, usage).level() != Level.NONE);
      }
    }
  }

  @Property(tries = 300)
  void moreUseIsNotTouchedLess(@ForAll("schemas") String before, @ForAll("schemas") String after, @ForAll("values") List<String> values) {
    var old = Things.document(before);
    var now = Things.document(after);
    var impacts = new Impacts(old, now);
    var few = Leaves.of(SampleCheck.tree(values.get(0)), Set.of());
    var more = new ArrayList<>(few);
    more.addAll(Leaves.of(SampleCheck.tree(values.get(1)), Set.of()));
    for (var change : Diff.between(old, now)) {
      var less = impacts.of(change, reading(few));
      assertThat(impacts.of(change, reading(more)).level()).isGreaterThanOrEqualTo(less.level());
      assertThat(less.or(impacts.of(change, Usage.UNKNOWN)).level()).isGreaterThanOrEqualTo(less.level());
    }
  }

  @Property(tries = 300)
  void nothingChangesForAnybodyWhereNothingChanges(@ForAll("schemas") String schema) {
    assertThat(Diff.between(Things.document(schema), Things.document("{\"allOf\":[" + schema + "]}"))).isEmpty();
  }

  private static Usage reading(List<String> members) {
    return Things.reading(members.toArray(String[]::new));
  }

  private static List<Change> warnings(Document old, Document now, Direction direction) {
    return Diff.between(old, now).stream().filter(change -> change.direction() == direction && change.severity().compareTo(Severity.COMPATIBLE) >= 0).toList();
  }

  private static Answer accepts(Document document, Node value, Direction direction) {
    return new Evaluator(document).accepts(Objects.requireNonNull(THING.in(document.root())), value, direction);
  }

  /** The value without some of its members. */
  private static Node someOf(Node value, int choice) {
    if (value instanceof ObjectNode object) {
      var kept = IntStream.range(0, object.size()).filter(i -> (choice >> i & 1) == 0).boxed().toList();
      return new ObjectNode(kept.stream().map(object::key).toArray(String[]::new),
          kept.stream().map(i -> someOf(object.value(i), choice / 3)).toArray(Node[]::new), 1, 1);
    }
    return value instanceof ArrayNode array ? new ArrayNode(array.items().stream().map(item -> someOf(item, choice / 5)).toArray(Node[]::new), 1, 1) : value;
  }
}
