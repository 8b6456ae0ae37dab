package dev.remit.catalogue.control;

import dev.remit.platform.id.Slug;
import dev.remit.platform.problem.InvalidInput;
import dev.remit.platform.problem.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What an API may be called and how it may be described; tells every rule that is broken, not the first. */
final class ApiTextPolicy {

  private static final int LONGEST_TITLE = 200;
  private static final int LONGEST_DESCRIPTION = 1_000;
  private static final Pattern LINE_BREAK = Pattern.compile("[\\n\\r\\t]");

  private ApiTextPolicy() {}

  static void check(@Nullable String name, @Nullable String title, @Nullable String description) {
    var violations = new ArrayList<Violation>();
    if (name == null || !Slug.isOne(name)) {
      violations.add(new Violation("/name", Slug.RULE));
    }
    checkTitle(title, violations);
    violations.addAll(EntityTexts.violations("/description", description, LONGEST_DESCRIPTION));
    if (!violations.isEmpty()) {
      throw new InvalidInput(violations);
    }
  }

  private static void checkTitle(@Nullable String title, List<Violation> violations) {
    if (title == null || title.isBlank()) {
      violations.add(new Violation("/title", "A title is required."));
      return;
    }
    if (LINE_BREAK.matcher(title).find()) {
      violations.add(new Violation("/title", "A title is one line."));
    }
    violations.addAll(EntityTexts.violations("/title", title, LONGEST_TITLE));
  }
}
