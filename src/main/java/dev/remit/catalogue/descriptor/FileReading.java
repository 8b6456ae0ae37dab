package dev.remit.catalogue.descriptor;

import dev.remit.catalogue.EntityKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What one file says, and what is wrong with it. */
final class FileReading {

  private static final Set<String> VERSIONS = Set.of("backstage.io/v1alpha1", "backstage.io/v1beta1");
  private static final Set<String> ROOT = Set.of("apiVersion", "kind", "metadata", "spec", "relations", "status");
  private static final String LOCATION = "Location";

  private final Flaws flaws = new Flaws();
  private final List<Descriptor> descriptors = new ArrayList<>();
  private final List<Noted> locations = new ArrayList<>();
  private final Definitions definitions;
  private boolean descriptive;

  FileReading(Part part, Definitions definitions, Soundness soundness) {
    this.definitions = definitions;
    new Documents(part.name(), flaws, soundness).read(part.bytes(), this::document);
  }

  Flaws flaws() {
    return flaws;
  }

  List<Descriptor> descriptors() {
    return descriptors;
  }

  List<Noted> locations() {
    return locations;
  }

  /** Whether any document in it is meant as Backstage's. */
  boolean isDescriptive() {
    return descriptive;
  }

  private void document(Spot root) {
    var version = root.member("apiVersion");
    descriptive |= version != null && version.text() != null && version.text().startsWith("backstage.io/");
    if (!root.isMapping()) {
      root.flaw("An entity was expected: a mapping with apiVersion, kind, metadata and spec.");
      return;
    }
    root.members().stream().filter(member -> !ROOT.contains(member.token())).forEach(
        member -> member.flawOfName("An entity has no member " + Wording.quoted(member.token()) + "; its own facts are below 'spec'."));
    var kind = kind(root);
    if (kind != null) {
      version(root);
      entity(kind, root);
    }
  }

  /** The name of a kind that is known. */
  private static @Nullable String kind(Spot root) {
    var kind = Texts.required(root, "kind");
    if (kind.equals(LOCATION) || of(kind).isPresent()) {
      return kind;
    }
    if (!kind.isBlank()) {
      root.member("kind").flaw("The kind " + Wording.quoted(kind) + " is unknown; known are API, Component, Domain, Group, "
          + "Location, Resource, System and User.");
    }
    return null;
  }

  private static Optional<EntityKind> of(String kind) {
    return Arrays.stream(EntityKind.values()).filter(each -> each.descriptor().equals(kind)).findFirst();
  }

  private static void version(Spot root) {
    var version = Texts.required(root, "apiVersion");
    if (!version.isBlank() && !VERSIONS.contains(version)) {
      root.member("apiVersion").flaw("The apiVersion " + Wording.quoted(version) + " is unknown; known are backstage.io/v1alpha1 and backstage.io/v1beta1.");
    }
  }

  private void entity(String kind, Spot root) {
    var metadata = mapping(root, "metadata");
    var spec = mapping(root, "spec");
    if (metadata == null || spec == null) {
      return;
    }
    if (kind.equals(LOCATION)) {
      locations.add(Locations.read(root, metadata, spec));
      return;
    }
    var descriptor = new EntityReader(of(kind).orElseThrow(), root, metadata, spec, definitions).read();
    if (descriptor != null) {
      descriptors.add(descriptor);
    }
  }

  private static @Nullable Spot mapping(Spot root, String name) {
    var member = root.member(name);
    if (member == null) {
      root.flaw("The member '" + name + "' is missing.");
    } else if (!member.isMapping()) {
      member.flaw("A mapping was expected.");
    }
    return member != null && member.isMapping() ? member : null;
  }
}
