package dev.remit.contracts.control;

import dev.remit.catalogue.ApiNotFound;
import dev.remit.catalogue.ApiSummary;
import dev.remit.catalogue.CatalogueApi;
import dev.remit.contracts.VersionNotFound;
import dev.remit.contracts.VersionState;
import dev.remit.contracts.VersionView;
import dev.remit.contracts.entity.ContractVersion;
import dev.remit.contracts.entity.Disagreement;
import dev.remit.identity.PersonErased;
import dev.remit.platform.security.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.query.SelectionQuery;

/**
 * The versions as they are stored: one public method is one short transaction, which never waits for a document to be
 * read or compared.
 */
@ApplicationScoped
@Transactional
public class Versions {

  private static final String LATEST = "latest";
  private static final String DRAFT = "draft";
  private static final Set<VersionState> OPEN = EnumSet.of(VersionState.DRAFT, VersionState.IN_REVIEW);

  @Inject
  VersionQueries queries;

  @Inject
  ProofQueries proofs;

  @Inject
  CatalogueApi catalogue;

  /** The highest version first. */
  public List<VersionView> of(String api) {
    return ofApi(apiNamed(api)).stream().sorted(highestFirst()).toList();
  }

  /** The same of several APIs, by their keys. */
  public Map<UUID, List<VersionView>> ofEach(List<ApiSummary> apis) {
    var names = apis.stream().collect(Collectors.toMap(ApiSummary::id, ApiSummary::name));
    return queries.ofApis(List.copyOf(names.keySet())).stream().collect(Collectors.groupingBy(ContractVersion::apiId,
        Collectors.collectingAndThen(Collectors.toList(), versions -> versions.stream()
            .map(version -> version.view(names.get(version.apiId())))
            .sorted(highestFirst())
            .toList())));
  }

  private static Comparator<VersionView> highestFirst() {
    return Comparator.comparing(VersionView::version, VersionOrder.ascending()).reversed();
  }

  /** The version of this text; {@code latest} is the highest that is promised, {@code draft} the highest that nobody has agreed to yet. */
  public VersionView one(String api, String version) {
    var owner = apiNamed(api);
    return (switch (version) {
      case LATEST -> promised(ofApi(owner));
      case DRAFT -> ofApi(owner).stream().filter(each -> OPEN.contains(each.state())).min(highestFirst());
      default -> stored(owner, version);
    }).orElseThrow(VersionNotFound::new);
  }

  private static Optional<VersionView> promised(List<VersionView> all) {
    return VersionOrder.latest(all.stream().filter(each -> each.state().isPromised()).toList(), VersionView::version);
  }

  /** The version that this one was judged against, or is to be compared with when it was judged against none. */
  public Optional<VersionView> before(VersionView version) {
    var owner = apiNamed(version.api());
    return version.verdict() == null
        ? before(version.version(), ofApi(owner))
        : stored(owner, version.verdict().since());
  }

  private static Optional<VersionView> before(String version, List<VersionView> all) {
    return VersionOrder.before(version, all.stream().filter(each -> each.state().counts()).toList(), VersionView::version);
  }

  /** The latest version of each API that promises one, by the API's name. */
  public Map<String, VersionView> latest(List<ApiSummary> apis) {
    var names = apis.stream().collect(Collectors.toMap(ApiSummary::id, ApiSummary::name));
    return queries.ofApis(List.copyOf(names.keySet())).stream()
        .filter(version -> version.state().isPromised())
        .map(version -> version.view(names.get(version.apiId())))
        .collect(Collectors.groupingBy(VersionView::api, Collectors.collectingAndThen(
            Collectors.toList(), versions -> VersionOrder.latest(versions, VersionView::version).orElseThrow())));
  }

  /** The versions that were published last of all APIs that the asker sees, the newest first. */
  public List<VersionView> newest(Actor by, int limit) {
    var newest = newestFor(by).setMaxResults(limit).getResultList();
    var names = catalogue.withIds(by, newest.stream().map(ContractVersion::apiId).distinct().toList()).stream()
        .collect(Collectors.toMap(ApiSummary::id, ApiSummary::name));
    return newest.stream().map(version -> version.view(names.get(version.apiId()))).toList();
  }

  /** What the second validator says against changes of this version, by their fingerprints. */
  public Map<String, String> disagreements(VersionView version) {
    return queries.version(apiNamed(version.api()).id(), version.version()).stream()
        .flatMap(found -> proofs.disagreements(found.id()).stream())
        .collect(Collectors.toMap(Disagreement::fingerprint, Disagreement::explanation));
  }

  public byte[] bytes(String digest) {
    return queries.document(digest).orElseThrow().bytes();
  }

  /** What somebody published who was erased stays, under their pseudonym. */
  void rename(@Observes PersonErased event) {
    queries.rename(event.name(), event.pseudonym());
  }

  Standing standing(String api, String version) {
    var owner = apiNamed(api);
    var versions = ofApi(owner);
    var existing = versions.stream().filter(found -> found.version().equals(version)).findFirst();
    return new Standing(owner, existing.orElse(null), before(version, versions).orElse(null));
  }

  private SelectionQuery<ContractVersion> newestFor(Actor by) {
    return by.internal()
        ? queries.newest()
        : queries.newestOf(catalogue.search(by, null, CatalogueApi.MOST_ON_A_PAGE, null).items().stream().map(ApiSummary::id).toList());
  }

  /** Whether the asker may see it was decided before. */
  private ApiSummary apiNamed(String name) {
    return catalogue.find(Actor.SYSTEM, name).orElseThrow(ApiNotFound::new);
  }

  private List<VersionView> ofApi(ApiSummary api) {
    return queries.ofApis(List.of(api.id())).stream().map(version -> version.view(api.name())).toList();
  }

  private Optional<VersionView> stored(ApiSummary api, String version) {
    return VersionTextPolicy.allows(version)
        ? queries.version(api.id(), version).map(found -> found.view(api.name()))
        : Optional.empty();
  }
}
