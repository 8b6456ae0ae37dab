package dev.remit.catalogue.descriptor;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Texts where the format wants texts. An empty one says nothing. */
final class Texts {

  private Texts() {}

  /** The empty text, and a flaw, where there is none. */
  static String required(Spot owner, String member) {
    var spot = owner.member(member);
    if (spot == null) {
      owner.flaw("The member '" + member + "' is missing.");
      return "";
    }
    return filled(spot);
  }

  /** The empty text, and a flaw, where it is none. */
  static String filled(Spot spot) {
    var text = of(spot);
    if (text != null && text.isBlank()) {
      spot.flaw("The text is empty.");
    }
    return text == null ? "" : text;
  }

  static @Nullable String optional(Spot owner, String member) {
    var spot = owner.member(member);
    var text = spot == null ? null : of(spot);
    return text == null || text.isBlank() ? null : text;
  }

  /** Nothing, and a flaw, if it is something else. */
  static @Nullable String of(Spot spot) {
    var text = spot.text();
    if (text == null) {
      spot.flaw(spot.isMapping() || spot.isList() || spot.isNull() ? "A text was expected."
          : "A text was expected; in quotes this is one.");
    }
    return text;
  }

  /** The members of a mapping from names to texts, by name; none if there is no such mapping. */
  static Map<String, String> all(@Nullable Spot mapping) {
    var all = new TreeMap<String, String>();
    if (mapping != null && !mapping.isMapping()) {
      mapping.flaw("A mapping from keys to texts was expected.");
    } else if (mapping != null) {
      mapping.members().forEach(each -> add(each, all));
    }
    return all;
  }

  private static void add(Spot spot, Map<String, String> all) {
    var text = of(spot);
    if (!Keys.isKey(spot.token())) {
      spot.flawOfName(Wording.quoted(spot.token()) + " is no key. " + Keys.KEY_RULE);
    } else if (text != null) {
      all.put(spot.token(), text);
    }
  }
}
