package dev.remit.catalogue.control;

import dev.remit.catalogue.EntityInput;
import dev.remit.catalogue.EntityLink;
import dev.remit.platform.problem.InvalidInput;
import dev.remit.platform.problem.Violation;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What texts about things of the catalogue may hold; keys, labels and tags as Backstage's model has them. */
final class EntityTexts {

  private static final int LONGEST_LINE = 200;
  private static final int LONGEST_DESCRIPTION = 10_000;
  private static final int LONGEST_ANNOTATION = 10_000;
  private static final int MOST = 100;
  private static final int LONGEST_PART = 63;
  private static final int LONGEST_PREFIX = 253;
  private static final int LONGEST_ADDRESS = 2_000;
  private static final int LONGEST_SEARCH = 200;
  private static final Set<String> WEB = Set.of("http", "https");
  // PostgreSQL stores no U+0000, and no database half of a surrogate pair
  private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cntrl}&&[^\\n\\r\\t]]|\\p{Cs}");
  private static final Pattern LINE_BREAK = Pattern.compile("[\\n\\r]");
  private static final Pattern TAG = Pattern.compile("[a-z0-9:+#]+(?:-[a-z0-9:+#]+)*");
  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?");
  private static final Pattern PREFIX = Pattern.compile("[a-z0-9]+(?:-+[a-z0-9]+)*(?:\\.[a-z0-9]+(?:-+[a-z0-9]+)*)*");

  private final List<Violation> violations = new ArrayList<>();

  private EntityTexts() {}

  static List<Violation> violations(EntityInput input) {
    var texts = new EntityTexts();
    texts.line("/title", input.title());
    texts.text("/description", input.description(), LONGEST_DESCRIPTION);
    texts.line("/type", input.type());
    texts.line("/onCall", input.onCall());
    texts.facts(input);
    texts.tags(input.tags());
    texts.links(input.links());
    return texts.violations;
  }

  /** What is wrong with a text of several lines. */
  static List<Violation> violations(String pointer, @Nullable String text, int longest) {
    var texts = new EntityTexts();
    texts.text(pointer, text, longest);
    return texts.violations;
  }

  /** What may be looked for in a parameter. */
  static void checkSearch(String parameter, @Nullable String text) {
    var violations = violations(parameter, text, LONGEST_SEARCH);
    if (!violations.isEmpty()) {
      throw new InvalidInput(violations);
    }
  }

  private void facts(EntityInput input) {
    if (input.labels() != null) {
      most("/labels", input.labels().size());
      input.labels().forEach((key, value) -> label("/labels/" + escaped(key), key, value));
    }
    if (input.annotations() != null) {
      most("/annotations", input.annotations().size());
      input.annotations().forEach((key, value) -> {
        key("/annotations/" + escaped(key), key);
        text("/annotations/" + escaped(key), value, LONGEST_ANNOTATION);
      });
    }
  }

  private void label(String pointer, String key, @Nullable String value) {
    key(pointer, key);
    var fine = value != null && (value.isEmpty() || value.length() <= LONGEST_PART && NAME.matcher(value).matches());
    refuseUnless(fine, pointer, "A label has at most 63 letters and digits, with hyphens, underscores and dots between them.");
  }

  private void key(String pointer, String key) {
    var slash = key.indexOf('/');
    var prefix = slash < 0 ? "remit" : key.substring(0, slash);
    var name = key.substring(slash + 1);
    var fine = prefix.length() <= LONGEST_PREFIX && PREFIX.matcher(prefix).matches()
        && name.length() <= LONGEST_PART && NAME.matcher(name).matches();
    refuseUnless(fine, pointer, "A key is written [domain/]name, the name of at most 63 letters, digits, hyphens, underscores and dots.");
  }

  private void tags(@Nullable List<String> tags) {
    if (tags == null) {
      return;
    }
    most("/tags", tags.size());
    for (int number = 0; number < tags.size(); number++) {
      var tag = tags.get(number);
      refuseUnless(tag != null && tag.length() <= LONGEST_PART && TAG.matcher(tag).matches(), "/tags/" + number,
          "A tag has at most 63 lower-case letters, digits, and : + #, with hyphens between them.");
    }
  }

  private void links(@Nullable List<EntityLink> links) {
    if (links == null) {
      return;
    }
    most("/links", links.size());
    for (int number = 0; number < links.size(); number++) {
      link("/links/" + number, links.get(number));
    }
  }

  private void link(String pointer, @Nullable EntityLink link) {
    if (link == null) {
      refuseUnless(false, pointer, "A link is an object with a url.");
      return;
    }
    refuseUnless(leadsSomewhere(link.url()), pointer + "/url", "A link is an absolute http, https or mailto address.");
    line(pointer + "/title", link.title());
    line(pointer + "/icon", link.icon());
    line(pointer + "/type", link.type());
  }

  static boolean leadsSomewhere(@Nullable String url) {
    try {
      return url != null && url.length() <= LONGEST_ADDRESS && leadsSomewhere(new URI(url));
    } catch (URISyntaxException noAddress) {
      return false;
    }
  }

  private static boolean leadsSomewhere(URI uri) {
    var scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
    return scheme.equals("mailto") || WEB.contains(scheme) && uri.getRawAuthority() != null;
  }

  private void most(String pointer, int number) {
    refuseUnless(number <= MOST, pointer, "At most " + MOST + " are kept.");
  }

  private void line(String pointer, @Nullable String text) {
    text(pointer, text, LONGEST_LINE);
    refuseUnless(text == null || !LINE_BREAK.matcher(text).find(), pointer, "One line is expected.");
  }

  private void text(String pointer, @Nullable String text, int longest) {
    refuseUnless(text == null || text.length() <= longest, pointer, "At most " + longest + " characters are kept.");
    refuseUnless(text == null || !UNPRINTABLE.matcher(text).find(), pointer,
        "Control characters and halves of surrogate pairs are not kept.");
  }

  private void refuseUnless(boolean fine, String pointer, String detail) {
    if (!fine) {
      violations.add(new Violation(pointer, detail));
    }
  }

  private static String escaped(String key) {
    return key.replace("~", "~0").replace("/", "~1");
  }
}
