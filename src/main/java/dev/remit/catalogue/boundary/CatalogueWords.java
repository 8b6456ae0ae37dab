package dev.remit.catalogue.boundary;

import dev.remit.catalogue.EntityKind;
import dev.remit.catalogue.Lifecycle;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
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
