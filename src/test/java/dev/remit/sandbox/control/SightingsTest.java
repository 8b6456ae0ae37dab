package dev.remit.sandbox.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.remit.consumers.ConsumersApi;
import dev.remit.contracts.VersionState;
import dev.remit.contracts.VersionView;
import dev.remit.openapi.Document;
import dev.remit.openapi.Limits;
import dev.remit.openapi.Mock;
import dev.remit.openapi.MockAnswer;
import dev.remit.openapi.Notation;
import dev.remit.openapi.OperationUse;
import dev.remit.openapi.PreparedAnswers;
import dev.remit.openapi.Usage;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is kept of calls until it is recorded. */
class SightingsTest {

  private static final UUID API = UUID.randomUUID();
  private static final UUID WEB = UUID.randomUUID();

  private static final Mock MOCK = Mock.of(Document.read(
      "{\"openapi\": \"3.1.0\", \"info\": {\"title\": \"Orders\", \"version\": \"1.0.0\"}, \"paths\": {}}".getBytes(StandardCharsets.UTF_8), Limits.DEFAULT),
      PreparedAnswers.unbounded());

  private final Sightings sightings = new Sightings();
  private final List<String> recorded = new ArrayList<>();
  private @Nullable UUID refused;

  @BeforeEach
  void record() {
    sightings.consumers = (ConsumersApi) Proxy.newProxyInstance(ConsumersApi.class.getClassLoader(), new Class<?>[] {ConsumersApi.class},
        (proxy, method, facts) -> {
          if (facts[1].equals(refused)) {
            throw new IllegalStateException("refused");
          }
          recorded.add(facts[3] + " " + Objects.requireNonNull(((Usage) facts[4]).operations()).stream().map(OperationUse::operation).toList());
          return null;
        });
  }

  @Test
  void onlyWhatIsNewIsRecorded() {
    see(WEB, "1.0.0", "GET /a");
    see(WEB, "1.0.0", "GET /b");
    see(WEB, "1.1.0", "GET /a");
    see(WEB, "1.0.0", "GET /a");
    sightings.record();
    see(WEB, "1.0.0", "GET /a");
    sightings.record();

    assertThat(recorded).containsExactly("1.0.0 [GET /a, GET /b]", "1.1.0 [GET /a]");
  }

  @Test
  void whatFailsStaysNewAndTheRestIsRecorded() {
    var other = UUID.randomUUID();
    refused = other;
    see(other, "1.0.0", "GET /a");
    see(WEB, "1.0.0", "GET /b");
    assertThatThrownBy(sightings::record).hasMessage("refused");
    assertThat(recorded).containsExactly("1.0.0 [GET /b]");

    refused = null;
    sightings.record();
    assertThat(recorded).containsExactly("1.0.0 [GET /b]", "1.0.0 [GET /a]");
  }

  @Test
  void moreThanFitsIsSeenWhenItComesAgain() {
    for (int i = 0; i <= Sightings.MOST; i++) {
      see(WEB, "1.0.0", "GET /" + i);
    }
    sightings.record();
    assertThat(recorded).hasSize(1);
    assertThat(recorded.get(0).split(",")).hasSize(Sightings.MOST);

    see(WEB, "1.0.0", "GET /" + Sightings.MOST);
    sightings.record();
    assertThat(recorded).last().isEqualTo("1.0.0 [GET /" + Sightings.MOST + "]");
  }

  @Test
  void whatWeRefuseIsNoUse() {
    sightings.see(guest(WEB), mocked("1.0.0"), answer("GET /a", new MockAnswer.Refusal("request-refused", "It breaks.")));
    sightings.see(guest(WEB), mocked("1.0.0"), answer(null, null));
    sightings.see(guest(null), mocked("1.0.0"), answer("GET /a", null));
    sightings.record();

    assertThat(recorded).isEmpty();
  }

  private void see(UUID component, String version, String operation) {
    sightings.see(guest(component), mocked(version), answer(operation, null));
  }

  private static Guest guest(@Nullable UUID component) {
    return Guest.with(UUID.randomUUID(), "Test", Set.of(API), component, Instant.MAX, false);
  }

  private static Mocked mocked(String version) {
    return Mocked.of(API, new VersionView("orders", version, "Orders", "3.1.0", Notation.JSON, "", 0, Instant.EPOCH, "erika", null, null, VersionState.PUBLISHED, null), MOCK, "");
  }

  private static MockAnswer answer(@Nullable String operation, MockAnswer.@Nullable Refusal refusal) {
    return new MockAnswer(200, null, List.of(), new byte[0], refusal, Duration.ZERO, new MockAnswer.Why(operation, List.of(), "200", false, null, Set.of(), null));
  }
}
