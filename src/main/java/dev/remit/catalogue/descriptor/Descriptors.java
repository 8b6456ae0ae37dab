package dev.remit.catalogue.descriptor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads Backstage's descriptors, {@code catalog-info.yaml}, apiVersion backstage.io/v1alpha1 and v1beta1. */
public final class Descriptors {

  private final Bundle bundle;
  private final Definitions definitions;
  private final Flaws flaws = new Flaws();

  private Descriptors(Bundle bundle) {
    this.bundle = bundle;
    definitions = new Definitions(bundle);
  }

  /**
   * Reads all files of an upload that may hold descriptors; a file that only serves as the text of an API is none.
   *
   * @throws UnreadableDescriptors if anything in it breaks a rule of Backstage's model or of ours, or if it has no entity
   */
  public static Upload read(Bundle bundle, OnDuplicate choice) {
    return new Descriptors(bundle).read(choice);
  }

  private Upload read(OnDuplicate choice) {
    var gathering = new Gathering(choice);
    var locations = new ArrayList<Noted>();
    for (var file : files()) {
      flaws.addAll(file.flaws());
      file.descriptors().forEach(gathering::add);
      locations.addAll(file.locations());
    }
    var chosen = gathering.chosen();
    Wholes.of(chosen).requireNoCircle(flaws);
    if (flaws.count() == 0 && chosen.isEmpty() && locations.isEmpty()) {
      flaws.add(Place.of(""), "The upload has no entity; files of a zip or of several are read if they are named *.yaml or *.yml.");
    }
    flaws.refuse();
    return new Upload(chosen, gathering.duplicates(), locations);
  }

  private Iterable<FileReading> files() {
    Map<String, FileReading> files = new LinkedHashMap<>();
    var soundness = new Soundness();
    bundle.descriptors().forEach(part -> files.put(part.name(), new FileReading(part, definitions, soundness)));
    definitions.referred().forEach(name -> files.computeIfPresent(name, (any, file) -> file.isDescriptive() ? file : null));
    return files.values();
  }
}
