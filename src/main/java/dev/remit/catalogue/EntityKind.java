package dev.remit.catalogue;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What the catalogue knows of, with Backstage's names for it: Group is a team here, User a person. */
public enum EntityKind {
  COMPONENT("components", "Component"),
  API("apis", "API"),
  RESOURCE("resources", "Resource"),
  SYSTEM("systems", "System"),
  DOMAIN("domains", "Domain"),
  TEAM("teams", "Group"),
  PERSON("people", "User");

  private final String plural;
  private final String descriptor;

  EntityKind(String plural, String descriptor) {
    this.plural = plural;
    this.descriptor = descriptor;
  }

  /** As it stands in addresses: {@code /components/orders}. */
  public String plural() {
    return plural;
  }

  /** As {@code kind} of a {@code catalog-info.yaml} says it. */
  public String descriptor() {
    return descriptor;
  }

  /** As it stands in a reference: {@code component:default/orders}. */
  public String text() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whatever of the three names it is called by, whatever its capitals. */
  public static Optional<EntityKind> of(String name) {
    return Arrays.stream(values())
        .filter(kind -> kind.name().equalsIgnoreCase(name) || kind.descriptor.equalsIgnoreCase(name) || kind.plural.equalsIgnoreCase(name))
        .findFirst();
  }
}
