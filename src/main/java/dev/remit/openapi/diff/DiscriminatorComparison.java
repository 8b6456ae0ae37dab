package dev.remit.openapi.diff;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What chooses between forms: the forms themselves are compared as alternatives. */
final class DiscriminatorComparison {

  private final SchemaDiff diff;

  DiscriminatorComparison(SchemaDiff diff) {
    this.diff = diff;
  }

  void compare(Pair pair, Union old, Union now) {
    if (!pair.before.has("discriminator") && !pair.after.has("discriminator")) {
      return;
    }
    compare(pair, Chooser.inherited(pair.before), Chooser.inherited(pair.after));
    // where alternatives are compared one by one, what chooses between them has been compared already
    if (pair.withNull) {
      compare(pair, Chooser.of(pair.before, old.alternatives()), Chooser.of(pair.after, now.alternatives()));
    }
  }

  private void compare(Pair pair, @Nullable Chooser old, @Nullable Chooser now) {
    if (old == null || now == null) {
      if (old != now) {
        pair.found(old == null ? Rule.DISCRIMINATOR_ADDED : Rule.DISCRIMINATOR_REMOVED, place(old), place(now));
      }
    } else if (!Objects.equals(old.property(), now.property())) {
      pair.found(Rule.DISCRIMINATOR_CHANGED, old.place(), now.place());
    } else {
      mappings(pair, old, now);
      otherwise(pair, old, now);
    }
  }

  private static @Nullable Located place(@Nullable Chooser discriminator) {
    return discriminator == null ? null : discriminator.place();
  }

  private void mappings(Pair pair, Chooser old, Chooser now) {
    old.mapping().forEach((value, name) -> {
      var target = now.mapping().get(value);
      if (target == null) {
        if (isSaidByBoth(old, now, value)) {
          pair.found(finding(Rule.DISCRIMINATOR_VALUE_REMOVED, old, now, value, null));
        }
      } else if (!diff.areSameSchemas(name, target)) {
        pair.found(finding(Rule.DISCRIMINATOR_VALUE_REMAPPED, old, now, value + ": " + name, value + ": " + target));
      } else if (old.of().inherited() && now.of().inherited()) {
        diff.subtypes(pair, value, name, target);
      }
    });
    now.mapping().keySet().stream().filter(value -> !old.mapping().containsKey(value) && isSaidByBoth(now, old, value))
        .forEach(value -> pair.found(finding(now.of().inherited() ? Rule.SUBTYPE_ADDED : Rule.DISCRIMINATOR_VALUE_ADDED, old, now, null, value)));
  }

  // a base has other values than another one, and one that is no component has those that are written
  private boolean isSaidByBoth(Chooser one, Chooser other, String value) {
    var base = one.of().base();
    var another = other.of().base();
    return base == null || another == null ? base == null && another == null || one.writes(value) : diff.isSameBase(base, another);
  }

  private void otherwise(Pair pair, Chooser old, Chooser now) {
    var was = old.otherwise();
    var is = now.otherwise();
    if (was == null || is == null ? was != is : !diff.areSameSchemas(was, is)) {
      pair.found(finding(Rule.DISCRIMINATOR_DEFAULT_CHANGED, old, now, was, is));
    }
  }

  private static Finding finding(Rule rule, Chooser old, Chooser now, @Nullable String was, @Nullable String is) {
    // a mapping of a thousand values may lose as many, so it is not written for each
    return Finding.at(old.place(), now.place()).by(rule, quoted(was), quoted(is));
  }

  private static @Nullable String quoted(@Nullable String text) {
    return text == null ? null : '"' + text + '"';
  }
}
