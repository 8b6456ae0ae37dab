package dev.remit.home;

import dev.remit.catalogue.CatalogueApi;
import dev.remit.contracts.control.Contracts;
import dev.remit.platform.event.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.JsonbBuilder;
import java.lang.System.Logger.Level;
import java.util.List;

/** The Corner Shop: five APIs with a history, so that a new Remit has something to show. */
@ApplicationScoped
class Demo {

  private static final System.Logger LOG = System.getLogger(Demo.class.getName());
  private static final Actor DEMO = new Actor("demo");
  private static final String FOLDER = "demo/corner-shop/";

  @Inject
  CatalogueApi catalogue;

  @Inject
  Contracts contracts;

  /** An API of the demo; its documents are named relative to the folder, the oldest first. */
  public record Entry(String name, String title, String description, List<String> versions) {}

  void load() {
    if (!catalogue.search(null, 1, null).items().isEmpty()) {
      return;
    }
    var entries = entries();
    entries.forEach(this::publish);
    LOG.log(Level.INFO, "The demo is loaded: {0} APIs of the Corner Shop", entries.size());
  }

  private void publish(Entry entry) {
    catalogue.register(DEMO, entry.name(), entry.title(), entry.description());
    entry.versions().forEach(version -> contracts.publish(DEMO, entry.name(), Resource.bytes(FOLDER + version)));
  }

  private static List<Entry> entries() {
    try (var json = JsonbBuilder.create()) {
      return List.of(json.fromJson(Resource.text(FOLDER + "index.json"), Entry[].class));
    } catch (Exception damaged) {
      throw new IllegalStateException("The demo's index cannot be read", damaged);
    }
  }
}
