package dev.remit.catalogue.control;

import dev.remit.catalogue.EntityKind;
import dev.remit.catalogue.entity.Vocabulary;
import java.util.Locale;
import java.util.regex.Pattern;

/** Facts among the words: they begin with a colon, which no word has, so that nobody finds them by typing. */
final class Terms {

  /** What all facts about kinds begin with. */
  static final String ANY_KIND = ":kind:";

  private static final int LONGEST = 100;
  private static final Pattern MARKS = Pattern.compile("[" + Vocabulary.BEFORE + Vocabulary.AFTER + "]");

  private Terms() {}

  static String kind(EntityKind kind) {
    return ANY_KIND + kind.text();
  }

  static String owner(String address) {
    return term(":owner:", address);
  }

  static String lifecycle(String lifecycle) {
    return term(":lifecycle:", lifecycle);
  }

  static String tag(String tag) {
    return term(":tag:", tag);
  }

  private static String term(String fact, String value) {
    return cut(fact + MARKS.matcher(value.toLowerCase(Locale.ROOT)).replaceAll("_"), LONGEST);
  }

  /** Its beginning, without half of a surrogate pair at its end. */
  static String cut(String text, int longest) {
    if (text.length() <= longest) {
      return text;
    }
    return text.substring(0, Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest);
  }
}
