package dev.remit.catalogue.descriptor;

import dev.remit.catalogue.EntityRef;
import java.util.ArrayList;

/** Locations, which say where more descriptors are. */
final class Locations {

  private Locations() {}

  static Noted read(Spot root, Spot metadata, Spot spec) {
    var name = Texts.required(metadata, "name");
    if (!name.isBlank() && !Keys.isObjectName(name)) {
      metadata.member("name").flaw(Wording.quoted(name) + " is no name. " + EntityRef.NAME_RULE);
    }
    var targets = new ArrayList<String>();
    var one = Texts.optional(spec, "target");
    if (one != null) {
      targets.add(one);
    }
    var several = spec.member("targets");
    if (several != null && !several.isList()) {
      several.flaw("A list of texts was expected.");
    } else if (several != null) {
      several.items().forEach(target -> targets.add(Texts.filled(target)));
    }
    return new Noted(root.place(), targets);
  }
}
