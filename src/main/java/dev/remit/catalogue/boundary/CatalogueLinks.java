package dev.remit.catalogue.boundary;

import dev.remit.catalogue.EntityKind;
import dev.remit.catalogue.EntityRef;
import dev.remit.platform.pages.Link;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;

/** Where things of the catalogue are found. */
@Named("way")
@ApplicationScoped
public class CatalogueLinks {

  /** The parameters of the catalogue's address that say what is looked for. */
  static final List<String> FILTERS = List.of("q", "kind", "owner", "lifecycle", "tag");

  private static final String CATALOGUE = "catalogue";

  /** The page of a thing; APIs, teams and people have theirs elsewhere. */
  public Link to(String kind, String name) {
    var known = EntityKind.of(kind).orElseThrow();
    return switch (known) {
      case API, TEAM, PERSON -> Link.to(known.plural(), name);
      default -> Link.to(CATALOGUE, known.plural(), name);
    };
  }

  /** The page of what a reference names. */
  public Link to(String ref) {
    var thing = EntityRef.read(ref, (EntityKind) null, EntityRef.DEFAULT_NAMESPACE).orElseThrow();
    return to(thing.kind().text(), thing.address());
  }

  /** A page about a thing: {@code history}, {@code impact}, {@code edit}. */
  public Link to(String kind, String name, String about) {
    return Link.to(CATALOGUE, EntityKind.of(kind).orElseThrow().plural(), name, about);
  }

  /** The picture of what is around a thing. */
  public Link graph(String ref) {
    return Link.to(CATALOGUE, "graph").with("focus", ref);
  }

  /** All of a kind, of an owner or with a tag. */
  public Link all(String filter, String value) {
    return Link.to(CATALOGUE).with(filter, value);
  }

  /** How a reference is written for people: without the namespace that nearly all have. */
  public String shortly(String ref) {
    return ref.replace(":" + EntityRef.DEFAULT_NAMESPACE + "/", ":");
  }
}
