package dev.remit.home.control;

import dev.remit.catalogue.ApiSummary;
import dev.remit.catalogue.CatalogueApi;
import dev.remit.contracts.ContractsApi;
import dev.remit.identity.IdentityApi;
import dev.remit.platform.security.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.lang.System.Logger.Level;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The Corner Shop: five APIs with a history, the people who keep them and all that is around them, so that a new Remit has something to show. */
@ApplicationScoped
class Demo {

  private static final System.Logger LOG = System.getLogger(Demo.class.getName());
  private static final Actor DEMO = Actor.system("demo");
  private static final String FOLDER = "demo/corner-shop/";
  private static final String DESCRIPTORS = "catalog-info.yaml";
  private static final Jsonb JSON = JsonbBuilder.create();

  @Inject
  CatalogueApi catalogue;

  @Inject
  ContractsApi contracts;

  @Inject
  IdentityApi identity;

  @Inject
  DemoReleases releases;

  @Inject
  DemoAgreements agreements;

  /**
   * An API of the demo; its documents are named relative to the folder, the oldest first.
   *
   * @param sharedWith team of another company that may see it
   */
  public record Entry(
      String name, String title, String description, String owner, @Nullable String sharedWith, List<String> versions) {}

  /**
   * Loads what is missing of it, as long as nothing else is there: a start that was killed is made good by the next. A demo
   * from before there were people gets them, and owners.
   */
  void load() {
    var entries = entries();
    var present = catalogue.search(DEMO, null, entries.size() + 2, null).items();
    if (!nothingElse(entries, present)) {
      return;
    }
    identity.enterDemo();
    if (isWhole(present) || entries.stream().anyMatch(entry -> identity.team(entry.owner()).isEmpty())) {
      return;
    }
    entries.forEach(this::enter);
    var imported = catalogue.take(DEMO, "corner-shop", files(entries));
    releases.load(DEMO);
    agreements.load(DEMO);
    LOG.log(Level.INFO, "The demo is loaded: {0} APIs of the Corner Shop, and {1} things around them", entries.size(),
        imported.created().size());
  }

  private static boolean nothingElse(List<Entry> entries, List<ApiSummary> present) {
    var names = Stream.concat(entries.stream().map(Entry::name), Stream.of(OwnContract.NAME)).collect(Collectors.toSet());
    return present.stream().map(ApiSummary::name).allMatch(names::contains);
  }

  /** Remit's own contract is registered once the demo is there. */
  private static boolean isWhole(List<ApiSummary> present) {
    return present.stream().anyMatch(api -> api.name().equals(OwnContract.NAME))
        && present.stream().allMatch(api -> api.owner() != null || api.name().equals(OwnContract.NAME));
  }

  private void enter(Entry entry) {
    var found = catalogue.find(DEMO, entry.name());
    if (found.isEmpty()) {
      catalogue.register(DEMO, entry.name(), entry.title(), entry.description(), entry.owner());
    }
    if (entry.sharedWith() != null) {
      catalogue.share(DEMO, entry.name(), entry.sharedWith(), true);
    }
    if (found.isPresent() && found.get().owner() == null) {
      catalogue.assign(DEMO, entry.name(), entry.owner());
    }
    entry.versions().forEach(version -> contracts.publish(DEMO, entry.name(), PackagedFile.bytes(FOLDER + version)));
  }

  private static Map<String, byte[]> files(List<Entry> entries) {
    var files = new HashMap<String, byte[]>();
    files.put(DESCRIPTORS, PackagedFile.bytes(FOLDER + DESCRIPTORS));
    entries.stream().map(entry -> entry.versions().get(entry.versions().size() - 1))
        .forEach(version -> files.put(version, PackagedFile.bytes(FOLDER + version)));
    return files;
  }

  private static List<Entry> entries() {
    return List.of(JSON.fromJson(PackagedFile.text(FOLDER + "index.json"), Entry[].class));
  }
}
