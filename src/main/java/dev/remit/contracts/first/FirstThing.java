package dev.remit.contracts.first;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A kind of thing that an API is about.
 *
 * @param plural as it stands in its address: {@code orders}
 * @param acts what can be done with it
 */
public record FirstThing(String plural, List<FirstField> fields, Set<Act> acts) {

  /** What can be done with things. */
  public enum Act {
    LIST,
    READ,
    CREATE,
    REPLACE,
    DELETE
  }

  public FirstThing {
    fields = List.copyOf(fields);
    acts = acts.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(acts));
  }

  /** The name of one: {@code order}. */
  String singular() {
    if (plural.endsWith("ies") && plural.length() > 4) {
      return plural.substring(0, plural.length() - 3) + "y";
    }
    if (plural.matches(".*(ss|sh|ch|x)es")) {
      return plural.substring(0, plural.length() - 2);
    }
    return plural.endsWith("s") && !plural.endsWith("ss") ? plural.substring(0, plural.length() - 1) : plural;
  }

  /** The name of its schema: {@code OrderLine} for {@code order-lines}. */
  String schema() {
    return pascal(singular());
  }

  /** Words with hyphens between, each with a capital and without the hyphens. */
  static String pascal(String words) {
    var name = new StringBuilder();
    for (var word : words.split("-")) {
      name.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
    }
    return name.toString();
  }
}
