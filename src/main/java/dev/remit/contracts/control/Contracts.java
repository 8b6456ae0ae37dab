package dev.remit.contracts.control;

import dev.remit.catalogue.ApiNotFound;
import dev.remit.catalogue.ApiSummary;
import dev.remit.catalogue.CatalogueApi;
import dev.remit.contracts.ApiView;
import dev.remit.contracts.ChangesView;
import dev.remit.contracts.Comparison;
import dev.remit.contracts.ContractsApi;
import dev.remit.contracts.Counts;
import dev.remit.contracts.Deprecation;
import dev.remit.contracts.DocumentText;
import dev.remit.contracts.Proof;
import dev.remit.contracts.Published;
import dev.remit.contracts.VersionState;
import dev.remit.contracts.VersionView;
import dev.remit.identity.IdentityApi;
import dev.remit.identity.TeamSummary;
import dev.remit.openapi.Change;
import dev.remit.openapi.Document;
import dev.remit.openapi.Notation;
import dev.remit.openapi.Outcome;
import dev.remit.openapi.Severity;
import dev.remit.openapi.Source;
import dev.remit.openapi.UnreadableDocument;
import dev.remit.platform.security.Actor;
import dev.remit.platform.page.Cursor;
import dev.remit.platform.page.Limit;
import dev.remit.platform.page.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What one can do with contracts. Not transactional itself: its answers may take the reading and comparing of large
 * documents, which no transaction waits for; what it reads and writes in {@link Versions} is.
 */
@ApplicationScoped
public class Contracts implements ContractsApi {

  /** Most versions on one page. */
  public static final int MOST_VERSIONS_ON_A_PAGE = 200;

  /** Most changes on one page. */
  public static final int MOST_CHANGES_ON_A_PAGE = 1_000;

  @Inject
  CatalogueApi catalogue;

  @Inject
  IdentityApi identity;

  @Inject
  Versions versions;

  @Inject
  Registry registry;

  @Inject
  Publishing publishing;

  @Inject
  Documents documents;

  @Inject
  Differences differences;

  @Inject
  Clock clock;

  /** The APIs of {@link CatalogueApi#search}, each with its latest version. */
  public Page<ApiView> apis(Actor by, @Nullable String text, int limit, @Nullable String cursor) {
    var page = catalogue.search(by, text, limit, cursor);
    var latest = versions.latest(page.items());
    var owners = owners(page.items());
    return page.map(api -> ApiView.of(api, owner(owners, api), latest.get(api.name())));
  }

  /** An API with its latest version. */
  public ApiView api(Actor by, String name) {
    return view(known(by, name));
  }

  /** An API as it is shown, with its latest version. */
  public ApiView view(ApiSummary api) {
    return ApiView.of(api, owner(owners(List.of(api)), api), versions.latest(List.of(api)).get(api.name()));
  }

  @Override
  public List<VersionView> recent(Actor by, int limit) {
    ContractPolicy.see(by).orRefuse(by);
    return versions.newest(by, limit);
  }

  @Override
  public Map<UUID, List<VersionView>> versions(Actor by, Collection<UUID> apis) {
    ContractPolicy.see(by).orRefuse(by);
    return versions.ofEach(catalogue.withIds(by, List.copyOf(apis)));
  }

  @Override
  public Published publish(Actor by, String api, byte[] document) {
    return publishing.publish(by, api, document);
  }

  /** The version that publishing would give, or its refusal; nothing is stored. */
  public VersionView judge(Actor by, String api, byte[] document) {
    return publishing.judge(by, api, document);
  }

  @Override
  public Published draft(Actor by, String api, byte[] document) {
    return publishing.draft(by, api, document);
  }

  @Override
  public VersionView move(Actor by, String api, String version, VersionState to, @Nullable String reason) {
    return registry.move(by, known(by, api), version, to, reason);
  }

  @Override
  public VersionView deprecate(Actor by, String api, String version, Deprecation announced, @Nullable String reason) {
    return registry.deprecate(by, known(by, api), version, announced, reason);
  }

  @Override
  public List<VersionView> versions(Actor by, String api) {
    checkSeen(by, api);
    return versions.of(api);
  }

  /**
   * The same a page at a time.
   *
   * @param limit from 1 to {@value #MOST_VERSIONS_ON_A_PAGE}
   * @param cursor {@link Page#next()} of the page before
   */
  public Page<VersionView> versions(Actor by, String api, int limit, @Nullable String cursor) {
    checkSeen(by, api);
    Limit.checked(limit, MOST_VERSIONS_ON_A_PAGE);
    var position = Cursor.position(cursor);
    var following = versions.of(api).stream()
        .filter(version -> position == null || VersionOrder.ascending().compare(version.version(), position) < 0)
        .limit(limit + 1L)
        .toList();
    return Page.of(following, limit, VersionView::version);
  }

  @Override
  public VersionView version(Actor by, String api, String version) {
    checkSeen(by, api);
    return versions.one(api, version);
  }

  /** The document byte for byte as it came when that is the notation, or converted. */
  public DocumentText document(Actor by, String api, String version, Notation wanted) {
    checkSeen(by, api);
    var found = versions.one(api, version);
    if (found.notation() == wanted) {
      return new DocumentText(wanted, versions.bytes(found.digest()));
    }
    var document = read(found);
    return new DocumentText(wanted, wanted == Notation.JSON ? document.toJson() : document.toYaml());
  }

  /**
   * What changed from one version to another.
   *
   * @param since the version to compare with; when absent, the one it was judged against or the one before it
   * @param severities which changes to show; all of them when there are none
   * @param limit from 1 to {@value #MOST_CHANGES_ON_A_PAGE}
   * @param cursor {@link ChangesView#next()} of the page before
   */
  public ChangesView changes(
      Actor by, String api, String version, @Nullable String since, Set<Severity> severities, int limit, @Nullable String cursor) {
    Limit.checked(limit, MOST_CHANGES_ON_A_PAGE);
    int from = Cursor.offset(cursor);
    var all = changes(by, api, version, since);
    var shown = ChangesPage.of(all.items(), severities, from, limit);
    return new ChangesView(
        all.api(), all.version(), all.since(), all.severity(), all.counts(), all.proof(), shown.items(), shown.next());
  }

  @Override
  public ChangesView changes(Actor by, String api, String version, @Nullable String since) {
    checkSeen(by, api);
    var newer = versions.one(api, version);
    var older = since == null ? versions.before(newer) : Optional.of(versions.one(api, since));
    var known = older.map(found -> undisputed(found, newer)).orElse(List.of());
    var proof = older.map(found -> proof(found, newer)).orElse(null);
    var counts = Counts.of(known);
    return new ChangesView(
        api, newer.version(), older.map(VersionView::version).orElse(null), counts.worst(), counts, proof, known, null);
  }

  /** What changed from one document to another, neither of them stored. */
  public Comparison compare(Actor by, byte[] before, byte[] after) {
    ContractPolicy.compare(by).orRefuse(by);
    var older = read(before, "/before");
    var newer = read(after, "/after");
    return Comparison.of(differences.between(older.digest(), older::document, newer.digest(), newer::document, clock.instant()));
  }

  /** The same as {@link #changes}, with the documents, so that a report can name the lines of the newer one. */
  public Outcome outcome(Actor by, String api, String version, @Nullable String since, Set<Severity> severities) {
    checkSeen(by, api);
    var newer = versions.one(api, version);
    var older = since == null ? versions.before(newer).orElse(newer) : versions.one(api, since);
    return outcome(source(older), source(newer), undisputed(older, newer), severities);
  }

  /** The same as {@link #compare}, with the documents. */
  public Outcome outcome(Actor by, byte[] before, byte[] after) {
    ContractPolicy.compare(by).orRefuse(by);
    var older = read(before, "/before");
    var newer = read(after, "/after");
    var changes = differences.between(older.digest(), older::document, newer.digest(), newer::document, clock.instant());
    return outcome(new Source("before", older.document()), new Source("after", newer.document()), changes, Set.of());
  }

  private void checkSeen(Actor by, String api) {
    ContractPolicy.see(by).orRefuse(by);
    known(by, api);
  }

  private ApiSummary known(Actor by, String api) {
    return catalogue.find(by, api).orElseThrow(ApiNotFound::new);
  }

  private Map<UUID, String> owners(List<ApiSummary> apis) {
    var ids = apis.stream().map(ApiSummary::owner).filter(Objects::nonNull).distinct().toList();
    return ids.isEmpty() ? Map.of() : identity.teams(ids).stream().collect(Collectors.toMap(TeamSummary::id, TeamSummary::name));
  }

  private static @Nullable String owner(Map<UUID, String> names, ApiSummary api) {
    return api.owner() == null ? null : names.get(api.owner());
  }

  private static Outcome outcome(Source before, Source after, List<Change> changes, Set<Severity> severities) {
    var shown = severities.isEmpty() ? EnumSet.allOf(Severity.class) : severities;
    return new Outcome(before, after, changes, shown, Severity.BREAKING);
  }

  // where the page of the document is
  private Source source(VersionView version) {
    var notation = version.notation().name().toLowerCase(Locale.ROOT);
    return new Source("apis/" + version.api() + "/versions/" + version.version() + "/openapi." + notation, read(version));
  }

  /** Only what the verdict is about has its proofs confirmed. */
  private static @Nullable Proof proof(VersionView older, VersionView newer) {
    var verdict = newer.verdict();
    return verdict == null || !verdict.since().equals(older.version()) ? null : newer.proof();
  }

  private List<Change> undisputed(VersionView older, VersionView newer) {
    var proof = proof(older, newer);
    var all = between(older, newer);
    return proof == null || proof.disagreed() == 0 ? all : Disputes.lowered(all, versions.disagreements(newer));
  }

  private List<Change> between(VersionView older, VersionView newer) {
    return differences.between(older.digest(), () -> read(older), newer.digest(), () -> read(newer), newer.publishedAt());
  }

  @Override
  public Document read(VersionView version) {
    return documents.withDigest(version.digest(), versions::bytes);
  }

  private Draft read(byte[] bytes, String place) {
    try {
      return documents.read(bytes);
    } catch (UnreadableDocument reason) {
      throw new RefusedDocument(reason, place);
    }
  }
}
