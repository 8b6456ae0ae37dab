package dev.remit.openapi.example;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.regex.Pattern;

/** Texts made by dice: of some formats whatever they may be, otherwise like a word that is known, with other digits. */
record Invention(BiFunction<String, Chance, String> maker) {

  private static final long FROM = 1_577_836_800L;
  private static final long TO = 1_893_455_999L;
  private static final long DAY = 86_400L;
  private static final Pattern UUID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
  private static final Pattern ADDRESS = Pattern.compile("[0-9]{1,3}(\\.[0-9]{1,3}){3}");
  private static final String HEX = "0123456789abcdef";
  private static final List<String> PEOPLE = List.of("ada", "grace", "alan", "edsger", "barbara", "donald", "margaret", "tim");
  private static final List<String> WORDS = List.of("amber", "birch", "cedar", "delta", "ember", "fjord", "grove", "harbor", "iris", "juniper",
      "kernel", "linen", "maple", "north", "olive", "pebble", "quartz", "river", "silver", "timber");

  private static final Map<String, BiFunction<String, Chance, String>> BY_FORMAT = Map.ofEntries(
      Map.entry("date-time", (word, chance) -> Instant.ofEpochSecond(chance.between(FROM, TO)).toString()),
      Map.entry("date", (word, chance) -> LocalDate.ofEpochDay(chance.between(FROM / DAY, TO / DAY)).toString()),
      Map.entry("time", (word, chance) -> LocalTime.ofSecondOfDay(chance.between(0, DAY - 1)).format(DateTimeFormatter.ISO_LOCAL_TIME) + "Z"),
      Map.entry("duration", (word, chance) -> "PT" + chance.between(1, 23) + "H" + chance.between(1, 59) + "M"),
      Map.entry("uuid", (word, chance) -> uuid(chance)),
      Map.entry("email", (word, chance) -> one(PEOPLE, chance) + chance.between(1, 99) + "@example.com"),
      Map.entry("idn-email", (word, chance) -> one(PEOPLE, chance) + chance.between(1, 99) + "@example.com"),
      Map.entry("uri", (word, chance) -> "https://example.com/" + one(WORDS, chance) + "/" + chance.between(1, 999)),
      Map.entry("uri-reference", (word, chance) -> "/" + one(WORDS, chance) + "/" + chance.between(1, 999)),
      Map.entry("hostname", (word, chance) -> one(WORDS, chance) + ".example.com"),
      Map.entry("ipv4", (word, chance) -> "192.0.2." + chance.between(1, 254)),
      Map.entry("ip", (word, chance) -> "192.0.2." + chance.between(1, 254)),
      Map.entry("ip-address", (word, chance) -> "192.0.2." + chance.between(1, 254)),
      Map.entry("phone", (word, chance) -> "+1 212 555 01" + chance.between(10, 99)),
      Map.entry("url", (word, chance) -> "https://example.com/" + one(WORDS, chance) + "/" + chance.between(1, 999)),
      Map.entry("ipv6", (word, chance) -> "2001:db8::" + Long.toHexString(chance.between(1, 65_535))),
      Map.entry("byte", (word, chance) -> Base64.getEncoder().encodeToString(words(chance).getBytes(StandardCharsets.UTF_8))),
      Map.entry("binary", (word, chance) -> words(chance)));

  /**
   * @param free whether any words would do
   */
  static Invention of(List<String> formats, Hint hint, boolean free) {
    for (var format : formats) {
      var maker = BY_FORMAT.get(format);
      if (maker != null) {
        return new Invention(maker);
      }
    }
    // the name of a kind is no text to play with
    if (hint.texts().equals(List.of(hint.label()))) {
      return new Invention((word, chance) -> word);
    }
    return new Invention(free && hint.texts().isEmpty() ? (word, chance) -> words(chance) : Invention::varied);
  }

  /** A text like this word. */
  String text(String word, Chance chance) {
    return maker.apply(word, chance);
  }

  private static String one(List<String> words, Chance chance) {
    return words.get(chance.among(words.size()));
  }

  private static String words(Chance chance) {
    var text = new StringBuilder();
    for (int i = 1 + chance.among(3); i > 0; i--) {
      text.append(one(WORDS, chance)).append(i == 1 ? "" : " ");
    }
    return text.toString();
  }

  private static String uuid(Chance chance) {
    var text = new StringBuilder("xxxxxxxx-xxxx-4xxx-8xxx-xxxxxxxxxxxx");
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == 'x') {
        text.setCharAt(i, HEX.charAt(chance.among(HEX.length())));
      }
    }
    return text.toString();
  }

  // other digits would make no date of a date
  private static String varied(String word, Chance chance) {
    if (isDate(word)) {
      var moment = Instant.ofEpochSecond(chance.between(FROM, TO)).toString();
      return word.length() == 10 ? moment.substring(0, 10) : moment;
    }
    if (UUID.matcher(word).matches()) {
      return uuid(chance);
    }
    if (ADDRESS.matcher(word).matches()) {
      return word.substring(0, word.lastIndexOf('.') + 1) + chance.between(1, 254);
    }
    var text = new StringBuilder(word);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= '0' && c <= '9' && (i == 0 || text.charAt(i - 1) != '+')) {
        text.setCharAt(i, (char) ('0' + (c == '0' ? 0 : chance.between(1, 9))));
      }
    }
    return text.toString();
  }

  private static boolean isDate(String word) {
    return word.length() >= 10 && word.charAt(4) == '-' && word.charAt(7) == '-' && Character.isDigit(word.charAt(0)) && Character.isDigit(word.charAt(8));
  }
}
