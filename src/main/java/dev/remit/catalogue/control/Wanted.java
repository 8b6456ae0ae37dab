package dev.remit.catalogue.control;

import dev.remit.catalogue.Criteria;
import dev.remit.catalogue.EntityKind;
import dev.remit.catalogue.EntityRef;
import dev.remit.platform.problem.InvalidInput;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads what is looked for. */
final class Wanted {

  private static final int MOST_WORDS = 8;

  private Wanted() {}

  /** At least one: who looks for nothing gets everything. What usually tells least comes first, of equally frequent ones the last leads. */
  static List<Term> terms(Criteria criteria) {
    check(criteria);
    var terms = new ArrayList<>(words(criteria.text()));
    add(terms, criteria.kind(), kind -> Terms.kind(EntityKind.of(kind).orElseThrow(
        () -> new InvalidInput("kind", "The kinds are component, api, resource, system, domain, team and person."))));
    add(terms, criteria.lifecycle(), Terms::lifecycle);
    add(terms, criteria.tag(), Terms::tag);
    add(terms, criteria.owner(), owner -> Terms.owner(
        EntityRef.read(owner, EntityKind.TEAM, EntityRef.DEFAULT_NAMESPACE).map(EntityRef::address).orElse(owner)));
    return terms.isEmpty() ? List.of(Term.beginning(Terms.ANY_KIND)) : needed(terms);
  }

  /** What somebody typed. */
  static List<Term> words(@Nullable String text) {
    return text == null ? List.of() : needed(Words.typed(text).stream().limit(MOST_WORDS).map(Term::beginning).toList());
  }

  /** Without those that others say already: who types "pay pa" looks for one word. */
  private static List<Term> needed(List<Term> terms) {
    return terms.stream().filter(term -> terms.stream().noneMatch(other -> other != term && term.follows(other))).toList();
  }

  private static void check(Criteria criteria) {
    EntityTexts.checkSearch("q", criteria.text());
    EntityTexts.checkSearch("owner", criteria.owner());
    EntityTexts.checkSearch("lifecycle", criteria.lifecycle());
    EntityTexts.checkSearch("tag", criteria.tag());
  }

  private static void add(List<Term> terms, @Nullable String value, Function<String, String> fact) {
    if (value != null && !value.isBlank()) {
      terms.add(Term.exactly(fact.apply(value.strip())));
    }
  }
}
