package dev.remit.sandbox.control;

import dev.remit.catalogue.ApiNotFound;
import dev.remit.catalogue.ApiSummary;
import dev.remit.catalogue.CatalogueApi;
import dev.remit.contracts.ContractsApi;
import dev.remit.contracts.VersionDrafted;
import dev.remit.contracts.VersionMoved;
import dev.remit.contracts.VersionNotFound;
import dev.remit.contracts.VersionPublished;
import dev.remit.contracts.VersionView;
import dev.remit.openapi.HeaderField;
import dev.remit.openapi.Mock;
import dev.remit.openapi.PreparedAnswer;
import dev.remit.platform.cache.IdleCaches;
import dev.remit.platform.cache.WeightedCache;
import dev.remit.platform.security.Actor;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The mocks that run. Each stands on a document in memory, so those go first that were not called for the longest; what they
 * answer again and again is kept likewise, for all of them together.
 */
@ApplicationScoped
public class Mocks {

  private static final int MEBIBYTE = 1024 * 1024;
  // the largest document there may be just fits, and in memory it is several times its text
  private static final long BYTES_OF_TEXT_KEPT = 16L * MEBIBYTE;
  private static final long BYTES_OF_ANSWERS_KEPT = Math.min(32L * MEBIBYTE, Runtime.getRuntime().maxMemory() / 24);
  /** What another server publishes is seen after this. */
  private static final long BELIEVED = TimeUnit.SECONDS.toNanos(2);
  private static final int MOST = 5_000;

  private final WeightedCache<String, Running> running = new WeightedCache<>(BYTES_OF_TEXT_KEPT, Running::bytes);
  private final WeightedCache<Object, PreparedAnswer> answers = new WeightedCache<>(BYTES_OF_ANSWERS_KEPT, PreparedAnswer::weight);
  private final Map<Name, Resolved> resolved = new ConcurrentHashMap<>();

  @Inject
  CatalogueApi catalogue;

  @Inject
  ContractsApi contracts;

  @Inject
  IdleCaches idle;

  private record Running(Mock mock, int bytes) {}

  private record Name(String api, String version, String root) {}

  /** Without the mock, which would be held by it for longer than it is of use. */
  private record Resolved(UUID api, VersionView version, List<HeaderField> fields, long since) {}

  @PostConstruct
  void begin() {
    idle.add(running);
    idle.add(answers);
  }

  /**
   * The mock of a version; {@code latest} is the highest that is promised, {@code draft} the highest that nobody has agreed to.
   *
   * @param root address of Remit as links begin with it
   * @throws ApiNotFound when there is no such API, or the guest does not see it
   * @throws VersionNotFound when it has no such version
   */
  public Mocked of(Guest guest, String api, String version, String root) {
    if (guest.actor() != null) {
      SandboxPolicy.call(guest.actor()).orRefuse(guest.actor());
      return found(guest.actor(), new Name(api, version, root), null);
    }
    var name = new Name(api, version, root);
    var known = resolved.get(name);
    if (known == null || System.nanoTime() - known.since >= BELIEVED) {
      var mocked = found(Actor.SYSTEM, name, guest.apis());
      remember(name, mocked);
      return mocked;
    }
    if (!guest.mayOpen(known.api)) {
      throw new ApiNotFound();
    }
    return new Mocked(known.api, known.version, mock(known.version), known.fields);
  }

  private void remember(Name name, Mocked mocked) {
    if (resolved.size() >= MOST) {
      resolved.clear();
    }
    resolved.put(name, new Resolved(mocked.api(), mocked.version(), mocked.fields(), System.nanoTime()));
  }

  /** @param open keys of the APIs that may be found at all; null for all */
  private Mocked found(Actor by, Name name, @Nullable Set<UUID> open) {
    var api = catalogue.find(by, name.api).map(ApiSummary::id).filter(id -> open == null || open.contains(id)).orElseThrow(ApiNotFound::new);
    var version = contracts.version(by, name.api, name.version);
    return Mocked.of(api, version, mock(version), name.root);
  }

  private Mock mock(VersionView version) {
    return running.get(version.digest(), digest -> started(version)).mock();
  }

  private Running started(VersionView version) {
    return new Running(Mock.of(contracts.read(version), answers::get), version.size());
  }

  void forget(@Observes(during = TransactionPhase.AFTER_COMPLETION) VersionPublished event) {
    resolved.clear();
  }

  void forget(@Observes(during = TransactionPhase.AFTER_COMPLETION) VersionDrafted event) {
    resolved.clear();
  }

  void forget(@Observes(during = TransactionPhase.AFTER_COMPLETION) VersionMoved event) {
    resolved.clear();
  }
}
