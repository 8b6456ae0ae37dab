package dev.remit.home.control;

import dev.remit.catalogue.ApiSummary;
import dev.remit.catalogue.CatalogueApi;
import dev.remit.contracts.ContractsApi;
import dev.remit.platform.security.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.stream.Collectors;

/** The Corner Shop: five APIs with a history, so that a new Remit has something to show. */
@ApplicationScoped
class Demo {

  private static final System.Logger LOG = System.getLogger(Demo.class.getName());
  private static final Actor DEMO = Actor.system("demo");
  private static final String FOLDER = "demo/corner-shop/";
  private static final Jsonb JSON = JsonbBuilder.create();

  @Inject
  CatalogueApi catalogue;

  @Inject
  ContractsApi contracts;

  /** An API of the demo; its documents are named relative to the folder, the oldest first. */
  public record Entry(String name, String title, String description, String owner, List<String> versions) {}

  /** Loads what is missing of it, as long as nothing else is there: a start that was killed is made good by the next. */
  void load() {
    var entries = entries();
    var names = entries.stream().map(Entry::name).collect(Collectors.toSet());
    if (!catalogue.search(DEMO, null, names.size() + 1, null).items().stream().map(ApiSummary::name).allMatch(names::contains)) {
      return;
    }
    entries.forEach(this::publish);
    LOG.log(Level.INFO, "The demo is loaded: {0} APIs of the Corner Shop", entries.size());
  }

  private void publish(Entry entry) {
    if (catalogue.find(DEMO, entry.name()).isEmpty()) {
      catalogue.register(DEMO, entry.name(), entry.title(), entry.description(), entry.owner());
    }
    entry.versions().forEach(version -> contracts.publish(DEMO, entry.name(), PackagedFile.bytes(FOLDER + version)));
  }

  private static List<Entry> entries() {
    return List.of(JSON.fromJson(PackagedFile.text(FOLDER + "index.json"), Entry[].class));
  }
}
