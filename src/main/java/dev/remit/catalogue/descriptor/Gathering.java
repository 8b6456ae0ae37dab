package dev.remit.catalogue.descriptor;

import dev.remit.catalogue.EntityRef;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One descriptor for each reference; those that say the same count once. */
final class Gathering {

  private final OnDuplicate choice;
  private final Map<EntityRef, Descriptor> first = new LinkedHashMap<>();
  private final Map<EntityRef, Descriptor> chosen = new LinkedHashMap<>();
  private final List<Duplicate> duplicates = new ArrayList<>();

  Gathering(OnDuplicate choice) {
    this.choice = choice;
  }

  void add(Descriptor descriptor) {
    var ref = descriptor.declaration().ref();
    var before = first.putIfAbsent(ref, descriptor);
    if (before == null || choice == OnDuplicate.LAST) {
      chosen.put(ref, descriptor);
    }
    if (before != null && !before.declaration().equals(descriptor.declaration())) {
      duplicates.add(new Duplicate(ref, before.place(), descriptor.place()));
    }
  }

  List<Descriptor> chosen() {
    return List.copyOf(chosen.values());
  }

  List<Duplicate> duplicates() {
    return duplicates;
  }
}
