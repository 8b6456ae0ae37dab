package dev.remit.catalogue.boundary;

import dev.remit.catalogue.EntityKind;
import dev.remit.catalogue.EntityView;
import dev.remit.catalogue.Lifecycle;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How things of the catalogue are said. */
@Named("kinds")
@ApplicationScoped
public class CatalogueWords {

  /** The kinds that one chooses from, in the order in which one looks for them. */
  public List<String> all() {
    return Arrays.stream(EntityKind.values()).map(EntityKind::text).toList();
  }

  public List<String> lifecycles() {
    return Arrays.stream(Lifecycle.values()).map(Lifecycle::text).toList();
  }

  /** For example {@code Component}. */
  public String word(String kind) {
    return kind.equals("api") ? "API" : Character.toUpperCase(kind.charAt(0)) + kind.substring(1);
  }

  /** For example {@code Components}. */
  public String plural(String kind) {
    return kind.equals("api") ? "APIs" : word(EntityKind.of(kind).orElseThrow().plural());
  }

  /** Whether things of a kind have their page in the catalogue, and not elsewhere. */
  public boolean here(String kind) {
    return EntityAddress.ENTERED.stream().anyMatch(entered -> entered.text().equals(kind));
  }

  /** What one says a thing's type is. */
  public String types(String kind) {
    return switch (kind) {
      case "component" -> "For example service, website, library or job.";
      case "api" -> "For example openapi, asyncapi, graphql or grpc.";
      default -> "For example database, queue or bucket.";
    };
  }

  /** For example {@code 2 references to it would lead nowhere}. */
  public String wouldLeadNowhere(int number) {
    return number == 1 ? "1 reference to it would lead nowhere." : number + " references to it would lead nowhere.";
  }

  /** What a list of things is called that stand so to another: {@code dependencyOf} makes {@code Needed by}. */
  public String heading(String relation) {
    return switch (relation) {
      case "providesApi" -> "Provides these APIs";
      case "apiProvidedBy" -> "Provided by";
      case "consumesApi" -> "Consumes these APIs";
      case "apiConsumedBy" -> "Consumed by";
      case "dependsOn" -> "Depends on";
      case "dependencyOf" -> "Needed by";
      case "partOf" -> "Part of";
      case "hasPart" -> "Its parts";
      default -> say(relation);
    };
  }

  /** What is said where nothing stands so to a thing. */
  public String none(String relation) {
    return switch (relation) {
      case "providesApi" -> "It provides none.";
      case "consumesApi" -> "It consumes none.";
      case "apiProvidedBy" -> "No component says that it provides it.";
      case "apiConsumedBy" -> "No component says that it consumes it.";
      case "dependencyOf" -> "Nothing says that it needs it.";
      case "hasPart" -> "Nothing says that it is part of it.";
      default -> "Nothing.";
    };
  }

  /** How a thing stands to others, by relation. */
  public List<RelationGroup> groups(EntityView entity) {
    return RelationGroup.of(EntityKind.of(entity.kind()).orElseThrow(), entity.relations(), entity.relationCounts());
  }

  /** How a thing stands to another: {@code dependsOn} makes {@code depends on}. */
  public String relation(String relation) {
    return RelationWords.of(relation);
  }

  /** A name in camel case as words: {@code dependsOn} makes {@code depends on}. */
  public String say(String name) {
    return name.replaceAll("([a-z])([A-Z])", "$1 $2").toLowerCase(Locale.ROOT).replaceAll("\\bapi(s?)\\b", "API$1");
  }

  /** The class of a lifecycle's badge and its icon. */
  public String mark(@Nullable String lifecycle) {
    return switch (lifecycle == null ? "" : lifecycle) {
      case "production" -> "compatible";
      case "deprecated" -> "risky";
      default -> "editorial";
    };
  }

  /** For example {@code 2 references lead nowhere}. */
  public String nowhere(int number) {
    return number == 1 ? "1 reference leads nowhere" : number + " references lead nowhere";
  }
}
