package dev.remit.openapi.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.remit.openapi.Change;
import dev.remit.openapi.Diff;
import dev.remit.openapi.Direction;
import dev.remit.openapi.Severity;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Generated schemas that inherit from and hold each other: a change in one is told if and only if an operation comes to it, and proven if values do. */
class SubtypesProperties {

  private static final int SCHEMAS = 7;

  /**
   * One schema, by the numbers of others.
   *
   * @param bases those it refers to in its {@code allOf}
   * @param held those of its members
   * @param mapped those its mapping names
   */
  private record Kind(List<Integer> bases, List<Integer> held, boolean discriminates, List<Integer> mapped) {

    String json(int number, String type) {
      var members = new ArrayList<String>();
      members.add("own" + number + ": {type: " + type + "}");
      held.forEach(other -> members.add("to" + other + ": " + reference(other)));
      var mapping = mapped.stream().map(other -> "m" + other + ": Kind" + other).collect(Collectors.joining(", ", "{", "}"));
      return "Kind" + number + ": {allOf: [" + bases.stream().map(SubtypesProperties::reference).map(each -> each + ", ").collect(Collectors.joining())
          + "{type: object, properties: {" + String.join(", ", members) + "}"
          + (discriminates ? ", discriminator: {propertyName: kind, mapping: " + mapping + "}" : "") + "}]}";
    }
  }

  private record Family(List<Kind> kinds, int used, int edited) {

    String document(String type) {
      var schemas = IntStream.range(0, SCHEMAS).mapToObj(i -> kinds.get(i).json(i, i == edited ? type : "string")).collect(Collectors.joining(", "));
      return "paths: {/a: {post: {requestBody: {required: true, content: {application/json: {schema: " + reference(used)
          + "}}}, responses: {}}}}, components: {schemas: {" + schemas + "}}";
    }

    /** Whether a value of what is used has the edited member, as far as the schemas go or the discriminators as well. */
    boolean comesToTheEdit(boolean byDiscriminators) {
      var seen = new HashSet<Integer>();
      var open = new ArrayList<>(List.of(used));
      var parts = new HashSet<Integer>();
      while (!open.isEmpty()) {
        int next = open.remove(open.size() - 1);
        if (seen.add(next)) {
          var own = closure(next, false);
          own.add(next);
          parts.addAll(own);
          own.forEach(part -> open.addAll(kinds.get(part).held));
          if (byDiscriminators && own.stream().anyMatch(part -> kinds.get(part).discriminates)) {
            open.addAll(closure(next, true));
          }
        }
      }
      return parts.contains(edited);
    }

    private Set<Integer> closure(int number, boolean down) {
      var reached = new HashSet<Integer>();
      var open = new ArrayList<>(step(number, down));
      while (!open.isEmpty()) {
        int next = open.remove(open.size() - 1);
        if (reached.add(next)) {
          open.addAll(step(next, down));
        }
      }
      return reached;
    }

    private List<Integer> step(int number, boolean down) {
      if (!down) {
        return kinds.get(number).bases;
      }
      var heirs = new ArrayList<>(kinds.get(number).discriminates ? kinds.get(number).mapped : List.of());
      IntStream.range(0, SCHEMAS).filter(i -> kinds.get(i).bases.contains(number)).forEach(heirs::add);
      return heirs;
    }
  }

  private static String reference(int number) {
    return "{$ref: '#/components/schemas/Kind" + number + "'}";
  }

  @Provide
  Arbitrary<Family> families() {
    return Arbitraries.longs().map(seed -> family(new Random(seed)));
  }

  private static Family family(Random random) {
    var kinds = IntStream.range(0, SCHEMAS).mapToObj(i -> new Kind(some(random, i, 2), some(random, SCHEMAS, 2), random.nextInt(3) == 0,
        some(random, SCHEMAS, 2).stream().filter(other -> other != i).toList())).toList();
    return new Family(kinds, random.nextInt(SCHEMAS), random.nextInt(SCHEMAS));
  }

  private static List<Integer> some(Random random, int below, int most) {
    return below == 0 ? List.of() : random.ints(random.nextInt(most + 1), 0, below).distinct().boxed().toList();
  }

  @Property(tries = 300)
  void aChangeIsToldIfAnOperationComesToIt(@ForAll("families") Family family) {
    var before = Sample.root("3.0.3", family.document("string"));
    var after = Sample.root("3.0.3", family.document("integer"));

    var all = Diff.between(before, after);
    var changes = all.stream().filter(change -> change.direction() == Direction.REQUEST).toList();

    assertThat(all.stream().map(Change::rule)).filteredOn("component-schema-changed"::equals).hasSizeLessThanOrEqualTo(family.comesToTheEdit(true) ? 0 : 1);
    assertThat(changes).hasSize(family.comesToTheEdit(true) ? 1 : 0);
    assertThat(changes).allSatisfy(change ->
        assertThat(change.severity()).isEqualTo(family.comesToTheEdit(false) ? Severity.BREAKING : Severity.RISKY));
    Mirrored.assertMirrored(before, after);
  }
}
