package dev.remit.consumers.control;

import static org.assertj.core.api.Assertions.assertThat;

import dev.remit.consumers.UsageDepth;
import dev.remit.consumers.UsageSource;
import dev.remit.consumers.entity.User;
import dev.remit.openapi.Change;
import dev.remit.openapi.Diff;
import dev.remit.openapi.Document;
import dev.remit.openapi.Impact;
import dev.remit.openapi.Impact.Level;
import dev.remit.openapi.Impacts;
import dev.remit.openapi.Limits;
import dev.remit.openapi.OperationUse;
import dev.remit.openapi.Usage;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What was observed of a consumer, beside what was told of it and alone. */
class EvidenceTest {

  private static final List<String> OPERATIONS = List.of("GET /a", "GET /b", "GET /c", "GET /d/{id}");
  private static final UUID API = UUID.randomUUID();
  private static final UUID WEB = UUID.randomUUID();
  /** Every operation goes, and the version says that too late. */
  private static final Document BEFORE = document("/a", "/b", "/c", "/d/{id}");
  private static final Document AFTER = document("/e");
  private static final List<Change> CHANGES = Diff.between(BEFORE, AFTER);

  private final Map<String, Usage> texts = new HashMap<>();

  @Provide
  Arbitrary<Set<String>> some() {
    return Arbitraries.of(OPERATIONS).set();
  }

  @Property(tries = 200)
  void anObservationAddsToWhatIsToldAndNeverTakesAway(@ForAll("some") Set<String> told, @ForAll("some") Set<String> seen) {
    var word = brief(UsageSource.DECLARED, told);
    var observed = brief(UsageSource.OBSERVED, seen);
    for (var change : CHANGES) {
      var by = level(List.of(word), change);
      var both = level(List.of(observed, word), change);
      boolean added = seen.contains(change.operation()) && !told.contains(change.operation());
      assertThat(both).as("%s", change.operation()).isEqualTo(added ? Level.CONFIRMED : by);
    }
  }

  @Property(tries = 100)
  void aloneItNeverSaysThatAnOperationIsNotUsed(@ForAll("some") Set<String> seen) {
    var observed = brief(UsageSource.OBSERVED, seen);
    for (var change : CHANGES) {
      var impact = impacts(List.of(observed), change).get(0);
      if (change.operation() == null) {
        continue;
      }
      assertThat(impact.level()).isEqualTo(seen.contains(change.operation()) ? Level.CONFIRMED : Level.UNKNOWN);
      assertThat(impact.why()).isEqualTo(seen.contains(change.operation()) ? "web calls " + change.operation() + " (traffic)."
          : "web was not seen to use " + change.operation() + ", which says little (traffic).");
    }
  }

  @Test
  void namesOfPathVariablesMakeNoOtherOperation() {
    var word = brief(UsageSource.PACT, Set.of("GET /d/{id}"));
    var observed = brief(UsageSource.OBSERVED, Set.of("GET /d/{key}"));

    assertThat(Evidence.of(List.of(observed, word), this::text)).extracting(Evidence::from).containsExactly(word);
  }

  @Test
  void whatTouchesNobodyDoesSoForTheObservedToo() {
    var impact = new Impact(Level.NONE, "is not touched: no message changes by it", null, null);
    var observed = brief(UsageSource.OBSERVED, Set.of("GET /a"));

    assertThat(Evidence.of(List.of(observed), this::text).get(0).told(impact).level()).isEqualTo(Level.NONE);
  }

  @Test
  void whatAnObserverDoesNotKnowDecidesNothingBesideAWord() {
    var unknown = new Impact(Level.UNKNOWN, "has not told which webhooks it takes", "webhook POST made", null);
    var both = Evidence.of(List.of(brief(UsageSource.DECLARED, Set.of("GET /a")), brief(UsageSource.OBSERVED, Set.of("GET /b"))), this::text);

    assertThat(both).extracting(each -> each.told(unknown).level()).containsExactly(Level.UNKNOWN, Level.NONE);
  }

  @Test
  void onlyAWordClosesTheListOfWhatIsUsed() {
    var observed = brief(UsageSource.OBSERVED, Set.of("GET /a"));
    var word = brief(UsageSource.DECLARED, Set.of("GET /b"));
    var vague = brief(UsageSource.DECLARED, null);

    assertThat(Evidence.of(List.of(observed), this::text)).allMatch(Evidence::isOpen);
    assertThat(Evidence.of(List.of(vague), this::text)).allMatch(Evidence::isOpen);
    assertThat(Evidence.of(List.of(observed, word), this::text)).hasSize(2).noneMatch(Evidence::isOpen);
  }

  private Level level(List<Brief> counting, Change change) {
    return impacts(counting, change).stream().reduce(Impact::or).orElseThrow().level();
  }

  private List<Impact> impacts(List<Brief> counting, Change change) {
    return Evidence.of(counting, this::text).stream().map(each -> each.told(new Impacts(BEFORE, AFTER).of(change, each.usage().get()))).toList();
  }

  private Usage text(Brief brief) {
    return texts.get(brief.digest());
  }

  private Brief brief(UsageSource source, @Nullable Set<String> operations) {
    var digest = source + " " + operations;
    texts.put(digest, operations == null ? Usage.UNKNOWN : new Usage(operations.stream().map(OperationUse::of).toList()));
    return new Brief(UUID.randomUUID(), new User(API, WEB, "web", null, source), "1.0.0", operations == null ? UsageDepth.API : UsageDepth.OPERATIONS,
        0, 0, digest, "erika", Instant.EPOCH);
  }

  private static Document document(String... paths) {
    var all = Stream.of(paths).map(path -> "\"" + path + "\": {\"get\": {\"responses\": {\"200\": {\"description\": \"Fine\"}}}}").collect(Collectors.joining(", "));
    return Document.read(("{\"openapi\": \"3.1.0\", \"info\": {\"title\": \"A\", \"version\": \"1.0.0\"}, \"paths\": {" + all + "}}").getBytes(StandardCharsets.UTF_8), Limits.DEFAULT);
  }
}
