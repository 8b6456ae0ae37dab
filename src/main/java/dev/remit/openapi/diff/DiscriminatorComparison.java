package dev.remit.openapi.diff;

import java.util.List;
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
    compare(pair, Discriminator.of(pair.before, List.of()), Discriminator.of(pair.after, List.of()));
    // where alternatives are compared one by one, what chooses between them has been compared already
    if (pair.withNull) {
      compare(pair, Discriminator.of(pair.before, old.alternatives()), Discriminator.of(pair.after, now.alternatives()));
    }
  }

  private void compare(Pair pair, @Nullable Discriminator old, @Nullable Discriminator now) {
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

  private static @Nullable Located place(@Nullable Discriminator discriminator) {
    return discriminator == null ? null : discriminator.place();
  }

  private void mappings(Pair pair, Discriminator old, Discriminator now) {
    old.mapping().forEach((value, name) -> {
      var target = now.mapping().get(value);
      if (target == null) {
        pair.found(finding(Rule.DISCRIMINATOR_VALUE_REMOVED, old, now, value, null));
      } else if (!diff.areSameSchemas(name, target)) {
        pair.found(finding(Rule.DISCRIMINATOR_VALUE_REMAPPED, old, now, value + ": " + name, value + ": " + target));
      }
    });
    now.mapping().keySet().stream().filter(value -> !old.mapping().containsKey(value))
        .forEach(value -> pair.found(finding(Rule.DISCRIMINATOR_VALUE_ADDED, old, now, null, value)));
  }

  private void otherwise(Pair pair, Discriminator old, Discriminator now) {
    var was = old.otherwise();
    var is = now.otherwise();
    if (was == null || is == null ? was != is : !diff.areSameSchemas(was, is)) {
      pair.found(finding(Rule.DISCRIMINATOR_DEFAULT_CHANGED, old, now, was, is));
    }
  }

  private static Finding finding(Rule rule, Discriminator old, Discriminator now, @Nullable String was, @Nullable String is) {
    return Finding.of(rule, old.place(), now.place()).showing(quoted(was), quoted(is));
  }

  private static @Nullable String quoted(@Nullable String text) {
    return text == null ? null : '"' + text + '"';
  }
}
