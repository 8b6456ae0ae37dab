package dev.remit.openapi.diff;

import dev.remit.openapi.Direction;
import dev.remit.openapi.diff.Matching.Match;
import dev.remit.openapi.diff.Union.Alternative;
import java.util.HashSet;
import java.util.Set;
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
    if (now.isExclusive()) {
      report(Direction.REQUEST, clashes(now, old, widened(matching), Set.copyOf(matching.fresh()), pair.after));
    }
    if (old.isExclusive()) {
      report(Direction.RESPONSE, clashes(old, now, narrowed(matching), Set.copyOf(matching.gone()), pair.before));
    }
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

  /** The rule for the forms of one side that clash and did not before; null if none does. */
  private @Nullable Rule clashes(Union union, Union other, Set<Alternative> changed, Set<Alternative> single, Shape whole) {
    boolean becameExclusive = other.alternatives().size() > 1 && !other.isExclusive();
    var suspects = becameExclusive ? Set.copyOf(union.alternatives()) : changed;
    if (anyClash(union, suspects)) {
      return isChosen(union, whole) ? null : Rule.ALTERNATIVES_OVERLAP_CHANGED;
    }
    return anyClash(union, single) && !isChosen(union, whole) ? Rule.ALTERNATIVE_OVERLAPS : null;
  }

  private static boolean anyClash(Union union, Set<Alternative> suspects) {
    return suspects.stream().anyMatch(suspect -> clashes(union, suspect));
  }

  private static boolean clashes(Union union, Alternative suspect) {
    var forms = union.alternatives();
    return forms.size() > FORMS || forms.stream().anyMatch(each -> union.mayClash(suspect, each));
  }

  // where a required member chooses the form, receivers do not try the others
  private static boolean isChosen(Union union, Shape whole) {
    var discriminator = Chooser.of(whole, union.alternatives());
    var property = discriminator == null ? null : discriminator.property();
    return property != null && union.alternatives().stream().allMatch(each -> each.shape().required().contains(property));
  }

  private static @Nullable Located first(Shape shape) {
    return shape.groups().isEmpty() ? shape.home() : shape.groups().get(0).branches();
  }
}
