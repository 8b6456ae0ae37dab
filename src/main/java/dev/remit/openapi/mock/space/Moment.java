package dev.remit.openapi.mock.space;

import dev.remit.openapi.tree.Node;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The present where an item tells it. */
record Moment(Instant now) {

  private static final List<String> CHANGES = List.of("updated", "modified", "changed", "edited", "lastupdate", "lastmodif", "lastchange");
  private static final List<String> NOT_YET = List.of("delet", "remov", "clos", "cancel", "expir", "archiv", "finish", "complet", "end", "until", "due",
      "ship", "deliver", "paid", "approv", "reject", "revok", "resolv", "valid", "verif", "publish", "next", "previous", "trash", "lastlogin", "lastsignin", "lastused");

  /** Null for what is no time, or one that has not come. */
  @Nullable Node of(String name, Shape shape) {
    if (isNotYet(name)) {
      return null;
    }
    return switch (shape.format()) {
      case "date-time" -> Trees.text(now.truncatedTo(ChronoUnit.MILLIS).toString());
      case "date" -> Trees.text(now.atOffset(ZoneOffset.UTC).toLocalDate().toString());
      default -> null;
    };
  }

  /** Whether the member tells when something happened that has not happened to what is new. */
  static boolean isNotYet(String name) {
    var plain = Words.plain(name);
    return NOT_YET.stream().anyMatch(plain::contains);
  }

  /** Whether the member tells when the item was last changed. */
  static boolean isChange(String name, Shape shape) {
    var plain = name.toLowerCase(Locale.ROOT).replace("_", "");
    return shape.format().startsWith("date") && CHANGES.stream().anyMatch(plain::contains);
  }
}
