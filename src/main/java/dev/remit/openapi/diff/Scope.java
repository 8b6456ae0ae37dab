package dev.remit.openapi.diff;

import dev.remit.openapi.Direction;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where the walk through the documents is: in which operation, and whether the provider is the one who calls, as in
 * callbacks and webhooks, so that the directions swap.
 */
record Scope(
    Side before, Side after, Unchanged unchanged, SchemaDiff schemas, Report report, LifeCycle life,
    SecurityDiff security, boolean swapped, Setting setting) {

  private static final Set<String> WORDS =
      Set.of("summary", "description", "example", "examples", "externalDocs", "title", "$comment");

  Scope swap() {
    return new Scope(before, after, unchanged, schemas, report, life, security, !swapped, setting);
  }

  /** The same with another report. */
  Scope to(Report other) {
    return new Scope(before, after, unchanged, schemas, other, life, security, swapped, setting);
  }

  /** The same inside an operation; one of the two may be missing. */
  Scope in(@Nullable Operation old, @Nullable Operation now) {
    return with(new Setting(old, now, new Part.Whole()));
  }

  /** The same at a part of the operation's messages. */
  Scope at(Part part) {
    return with(setting.at(part));
  }

  private Scope with(Setting other) {
    return new Scope(before, after, unchanged, schemas, report, life, security, swapped, other);
  }

  void found(Rule rule, Direction direction, String place, @Nullable Located old, @Nullable Located now) {
    report.add(Finding.of(rule, old, now), seen(direction), place, setting);
  }

  void found(Finding finding, Direction direction, String place) {
    report.add(finding, seen(direction), place, setting);
  }

  /** Reports that a flag was set or cleared. */
  void flag(String key, Rule set, Rule cleared, Direction direction, String place, @Nullable Located old, @Nullable Located now) {
    boolean was = old != null && old.flag(key);
    boolean is = now != null && now.flag(key);
    if (was != is) {
      found(is ? set : cleared, direction, place, old == null ? null : old.at(key), now == null ? null : now.at(key));
    }
  }

  /** Compares two schemas that describe data of this direction; absent means anything goes. */
  void schema(Direction direction, String place, @Nullable Located old, @Nullable Located now) {
    if (!unchanged.same(old, now)) {
      report.add(schemas.compare(old, now), seen(direction), place, new Origin(setting, null, old, now));
    }
  }

  /** Compares what no rule of its own reads: words, extensions, and keywords that nobody here knows. */
  void rest(Direction direction, String place, @Nullable Located old, @Nullable Located now, Set<String> known) {
    if (old == null || now == null) {
      return;
    }
    for (var key : now.keys()) {
      if (!known.contains(key)) {
        rest(direction, place, old.at(key), now.at(key), key);
      }
    }
    for (var key : old.keys()) {
      if (!known.contains(key) && !now.has(key)) {
        rest(direction, place, old.at(key), null, key);
      }
    }
  }

  /** The same for one key. */
  void rest(Direction direction, String place, @Nullable Located was, @Nullable Located is, String key) {
    if (was != null && is != null && key.equals("examples")) {
      examples(direction, place, was, is);
    } else if (!Located.sameText(was, is)) {
      found(rule(key), direction, place, was, is);
    }
  }

  // by name, wherever they stand
  private void examples(Direction direction, String place, Located old, Located now) {
    if (unchanged.same(old, now)) {
      return;
    }
    for (var name : Located.either(now, old, Located::keys)) {
      var was = before.follow(old, name);
      var is = after.follow(now, name);
      if (!Located.sameText(was, is)) {
        found(Finding.at(was, is).by(Rule.DOCUMENTATION_CHANGED, before.example(was), after.example(is)), direction, place);
      }
    }
  }

  private static Rule rule(String key) {
    return WORDS.contains(key) ? Rule.DOCUMENTATION_CHANGED
        : key.startsWith("x-") ? Rule.EXTENSION_CHANGED : Rule.KEYWORD_CHANGED;
  }

  private Direction seen(Direction direction) {
    return !swapped || direction == Direction.NONE ? direction
        : direction == Direction.REQUEST ? Direction.RESPONSE : Direction.REQUEST;
  }
}
