package dev.remit.contracts.first;

import dev.remit.contracts.first.FirstThing.Act;
import dev.remit.platform.id.Slug;
import dev.remit.platform.problem.Checks;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wrote into the form for a first document.
 *
 * @param things up to {@value #MOST_THINGS} of them; those without a name are left out
 */
public record FirstInput(@Nullable String title, @Nullable String description, @Nullable String version, List<Thing> things) {

  /** Most things in one form. */
  public static final int MOST_THINGS = 3;

  private static final int MOST_FIELDS = 50;
  private static final int LONGEST_TITLE = 200;
  private static final int LONGEST_DESCRIPTION = 1_000;
  private static final int LONGEST_NAME = 40;
  private static final Pattern FIELD = Pattern.compile("[a-z][A-Za-z0-9]{0,39}");
  private static final Pattern VERSION = Pattern.compile("\\d{1,6}\\.\\d{1,6}\\.\\d{1,6}(-[0-9A-Za-z.-]{1,20})?");

  /**
   * @param name plural, as it will stand in its address
   * @param fields one a line: a name, a type, and {@code required} where it is
   * @param acts what can be done with it
   */
  public record Thing(@Nullable String name, String fields, List<String> acts) {}

  /**
   * The document.
   *
   * @throws dev.remit.platform.problem.InvalidInput with all that breaks a rule, by the fields of the form
   */
  public byte[] document() {
    var checks = new Checks();
    var line = checks.line("/title", title, LONGEST_TITLE);
    checks.that(title != null && !title.isBlank(), "/title", "Say what it is called.");
    var text = checks.text("/description", description, LONGEST_DESCRIPTION);
    checks.that(version != null && VERSION.matcher(version).matches(), "/version", "A version is three numbers: 1.0.0.");
    var read = new ArrayList<FirstThing>();
    var names = new HashSet<String>();
    for (int at = 0; at < Math.min(things.size(), MOST_THINGS); at++) {
      if (things.get(at).name() != null || !things.get(at).fields().isBlank()) {
        read.add(thing(things.get(at), at + 1, names, checks));
      }
    }
    checks.that(!read.isEmpty(), "/name1", "Name at least one thing.");
    checks.orRefuse();
    return FirstDocument.of(line, text == null ? "" : text, version, read);
  }

  private static FirstThing thing(Thing thing, int number, Set<String> names, Checks checks) {
    var name = thing.name() == null ? "" : thing.name().toLowerCase(Locale.ROOT);
    boolean named = Slug.isOne(name) && name.matches("[a-z][a-z0-9-]*") && name.length() <= LONGEST_NAME;
    checks.that(named, "/name" + number, "A name has up to " + LONGEST_NAME + " letters a-z, digits and hyphens, and begins with a letter: orders.");
    checks.that(names.add(name), "/name" + number, "Two things have this name.");
    var acts = thing.acts().stream().flatMap(act -> Arrays.stream(Act.values()).filter(each -> each.name().equalsIgnoreCase(act))).collect(Collectors.toSet());
    checks.that(!acts.isEmpty(), "/acts" + number, "Choose at least one.");
    return new FirstThing(name, fields(thing.fields(), number, checks), acts);
  }

  private static List<FirstField> fields(String lines, int number, Checks checks) {
    var pointer = "/fields" + number;
    var fields = new ArrayList<FirstField>();
    var names = new HashSet<>(Set.of("id"));
    var rows = lines.lines().filter(row -> !row.isBlank()).toList();
    checks.that(!rows.isEmpty() && rows.size() <= MOST_FIELDS, pointer, "Name 1 to " + MOST_FIELDS + " fields, one a line.");
    for (int at = 0; at < Math.min(rows.size(), MOST_FIELDS); at++) {
      var field = field(rows.get(at));
      checks.that(field.isPresent(), pointer, "Line " + (at + 1) + ": a field is a name in camelCase, a type, and required where it is: total money required.");
      field.ifPresent(each -> checks.that(names.add(each.name()), pointer, "There are two of " + each.name() + "."));
      field.ifPresent(fields::add);
    }
    return fields;
  }

  private static Optional<FirstField> field(String row) {
    var words = row.strip().split("[\\s:,]+");
    boolean required = words.length == 3 && words[2].equals("required");
    if (words.length > 2 && !required || !FIELD.matcher(words[0]).matches()) {
      return Optional.empty();
    }
    return (words.length == 1 ? Optional.of(FieldType.TEXT) : FieldType.of(words[1])).map(type -> new FirstField(words[0], type, required));
  }
}
