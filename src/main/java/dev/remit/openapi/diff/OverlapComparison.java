package dev.remit.openapi.diff;

import dev.remit.openapi.Direction;
import dev.remit.openapi.diff.Matching.Match;
import dev.remit.openapi.diff.Union.Alternative;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Values that fit two forms of which exactly one has to fit ({@code oneOf}). They are refused; so a form that accepts
 * more, or one more form, refuses values that fitted another form alone, and a form that accepts less lets some through.
 */
final class OverlapComparison {

  /** To look at each two of more forms is not worth its time; they are taken to overlap. */
  private static final int FORMS = 64;

  private final SchemaDiff diff;
  private final Pair pair;
  private final Union old;
  private final Union now;

  OverlapComparison(SchemaDiff diff, Pair pair, Union old, Union now) {
    this.diff = diff;
    this.pair = pair;
    this.old = old;
    this.now = now;
  }

  void compare(Matching matching) {
    var more = now.isExclusive()
        ? clashes(now, pair.after, becameExclusive(now, old, widened(matching), matching::old), matching.fresh()) : null;
    var less = old.isExclusive()
        ? clashes(old, pair.before, becameExclusive(old, now, narrowed(matching), matching::now), matching.gone()) : null;
    // what an inner group takes back, an outer one may let through
    boolean nested = old.isNested() || now.isNested();
    report(Direction.REQUEST, more == null && nested ? less : more);
    report(Direction.RESPONSE, less == null && nested ? more : less);
  }

  private void report(Direction direction, @Nullable Rule rule) {
    if (rule != null) {
      pair.found(Finding.of(rule, first(pair.before), first(pair.after)).only(direction));
    }
  }

  private Set<Alternative> widened(Matching matching) {
    var widened = new HashSet<Alternative>();
    for (var match : matching.matches()) {
      if (!match.isSame() && clashes(now, match.now()) && !relation(match).isInside()) {
        widened.add(match.now());
      }
    }
    return widened;
  }

  private Set<Alternative> narrowed(Matching matching) {
    var narrowed = new HashSet<Alternative>();
    for (var match : matching.matches()) {
      if (!match.isSame() && clashes(old, match.old()) && !relation(match).isAround()) {
        narrowed.add(match.old());
      }
    }
    return narrowed;
  }

  private Relation relation(Match match) {
    return diff.relation(match.old().shape(), match.now().shape());
  }

  /** The forms that changed, and those that exclude others only here. */
  private static Set<Alternative> becameExclusive(Union union, Union other, Set<Alternative> changed,
      Function<Alternative, @Nullable Alternative> counterpart) {
    var forms = union.alternatives();
    if (other.alternatives().size() > 1 && !other.isExclusive()) {
      return Set.copyOf(forms);
    }
    boolean isSimple = union.isOneGroup() && other.isOneGroup();
    if (!isSimple && forms.size() <= FORMS && other.alternatives().size() <= FORMS && !Arrays.equals(exclusions(union), exclusions(other))) {
      for (var one : forms) {
        if (excludesMore(union, one, counterpart)) {
          changed.add(one);
        }
      }
    }
    return changed;
  }

  /** For each form what it and those that it excludes say, in no order; forms that say the same cannot be told apart. */
  private static long[] exclusions(Union union) {
    var forms = union.alternatives();
    var all = new long[forms.size()];
    for (int i = 0; i < all.length; i++) {
      all[i] = 31 * forms.get(i).content();
      for (var each : forms) {
        all[i] += forms.get(i).excludes(each) ? Long.rotateLeft(each.content(), 7) : 0;
      }
    }
    Arrays.sort(all);
    return all;
  }

  // of nested groups one may exclude and the other not
  private static boolean excludesMore(Union union, Alternative one, Function<Alternative, @Nullable Alternative> counterpart) {
    var its = counterpart.apply(one);
    if (its != null) {
      for (var each : union.alternatives()) {
        if (one.excludes(each) && isBeside(its, counterpart.apply(each)) && union.mayClash(one, each)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isBeside(Alternative one, @Nullable Alternative other) {
    return other != null && !one.excludes(other);
  }

  /** The rule for the forms of one side that clash and did not before; null if none does. */
  private static @Nullable Rule clashes(Union union, Shape whole, Set<Alternative> suspects, Collection<Alternative> single) {
    if (anyClash(union, suspects)) {
      return isChosen(union, whole) ? null : Rule.ALTERNATIVES_OVERLAP_CHANGED;
    }
    return anyClash(union, single) && !isChosen(union, whole) ? Rule.ALTERNATIVE_OVERLAPS : null;
  }

  private static boolean anyClash(Union union, Collection<Alternative> suspects) {
    for (var suspect : suspects) {
      if (clashes(union, suspect)) {
        return true;
      }
    }
    return false;
  }

  private static boolean clashes(Union union, Alternative suspect) {
    var forms = union.alternatives();
    if (forms.size() > FORMS) {
      return true;
    }
    for (var each : forms) {
      if (union.mayClash(suspect, each)) {
        return true;
      }
    }
    return false;
  }

  // where a required member chooses the form, receivers do not try the others
  private static boolean isChosen(Union union, Shape whole) {
    var discriminator = Chooser.of(whole, union.alternatives());
    var property = discriminator == null ? null : discriminator.property();
    if (property == null) {
      return false;
    }
    for (var each : union.alternatives()) {
      if (!each.shape().required().contains(property)) {
        return false;
      }
    }
    return true;
  }

  private static @Nullable Located first(Shape shape) {
    return shape.groups().isEmpty() ? shape.home() : shape.groups().get(0).branches();
  }
}
