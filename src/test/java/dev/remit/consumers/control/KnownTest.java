package dev.remit.consumers.control;

import static org.assertj.core.api.Assertions.assertThat;

import dev.remit.catalogue.EntitySummary;
import dev.remit.consumers.UsageDepth;
import dev.remit.consumers.UsageSource;
import dev.remit.consumers.entity.User;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What counts of all that is known of a consumer. */
class KnownTest {

  private static final UUID API = UUID.randomUUID();
  private static final UUID WEB = UUID.randomUUID();
  private static final EntitySummary COMPONENT = new EntitySummary(WEB, "component:default/web", "component", "web", "Web", null, null, null, null, true);

  private static Brief word(UsageSource source, @Nullable String version, UsageDepth depth) {
    return new Brief(UUID.randomUUID(), new User(API, WEB, "web", version, source), "1.0.0", depth, 0, 0, "digest", "erika", Instant.EPOCH);
  }

  private static Known.Consumer consumer(Brief... latestFirst) {
    return new Known.Consumer(COMPONENT, List.of(latestFirst));
  }

  @Test
  void theLatestFromEachSourceCounts() {
    var latest = word(UsageSource.PACT, "3.2.0", UsageDepth.FIELDS);
    var older = word(UsageSource.PACT, "3.1.0", UsageDepth.FIELDS);
    var excerpt = word(UsageSource.OPENAPI, "3.0.0", UsageDepth.FIELDS);

    assertThat(consumer(latest, older, excerpt).counting()).containsExactly(latest, excerpt);
  }

  @Test
  void thatItUsesTheApiCountsOnlyWhereNothingFinerIsKnown() {
    var said = word(UsageSource.DECLARED, null, UsageDepth.API);
    var pact = word(UsageSource.PACT, null, UsageDepth.FIELDS);

    assertThat(consumer(said, pact).counting()).containsExactly(pact);
    assertThat(consumer(said).counting()).containsExactly(said);
    assertThat(consumer().counting()).isEmpty();
  }

  @Test
  void ofAVersionCountsWhatIsKnownOfItAndOfWhichever() {
    var its = word(UsageSource.PACT, "3.1.0", UsageDepth.FIELDS);
    var others = word(UsageSource.PACT, "3.2.0", UsageDepth.FIELDS);
    var any = word(UsageSource.DECLARED, null, UsageDepth.OPERATIONS);

    assertThat(consumer(others, its, any).counting("3.1.0")).containsExactly(its, any);
    assertThat(consumer(others, its).counting("3.0.0")).isEmpty();
    assertThat(consumer(others, its).counting(null)).containsExactly(others);
  }
}
