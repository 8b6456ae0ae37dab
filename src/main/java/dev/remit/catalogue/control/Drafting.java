package dev.remit.catalogue.control;

import dev.remit.catalogue.Claim;
import dev.remit.catalogue.Declaration;
import dev.remit.catalogue.EntityInput;
import dev.remit.catalogue.EntityKind;
import dev.remit.catalogue.EntityRef;
import dev.remit.catalogue.Lifecycle;
import dev.remit.catalogue.RelationType;
import dev.remit.platform.problem.InvalidInput;
import dev.remit.platform.problem.Violation;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes a declaration of what somebody wants, or tells every rule that it breaks. */
final class Drafting {

  private static final Set<EntityKind> WITH_LIFECYCLE = Set.of(EntityKind.COMPONENT, EntityKind.API);

  private static final int MOST_OTHERS = 500;

  private final EntityRef ref;
  private final List<Violation> violations = new ArrayList<>();
  private final Set<Claim> claims = new LinkedHashSet<>();

  private Drafting(EntityRef ref) {
    this.ref = ref;
  }

  /** What is said of a team or a person beside what is kept with them: their titles and relations stay. */
  static Declaration beside(Declaration before, EntityInput input) {
    var drafting = new Drafting(before.ref());
    drafting.refuseUnless(input.title() == null || input.title().strip().equals(before.title()), "/title",
        "Its title is kept with the " + before.ref().kind().text() + ".");
    return drafting.declaration(before.spelling(), input, input.owner(), before).titled(before.title()).claiming(before.claims());
  }

  /**
   * @param owner reference to the one that answers for it
   * @param before what was said until now, of which stays what this input cannot say
   */
  static Declaration of(EntityRef ref, String spelling, EntityInput input, String owner, @Nullable Declaration before) {
    return new Drafting(ref).declaration(spelling, input, owner, before);
  }

  private Declaration declaration(String spelling, EntityInput input, @Nullable String owner, @Nullable Declaration before) {
    claim("/owner", RelationType.OWNED_BY, false, EntityKind.TEAM, owner);
    claims("/contributors", RelationType.CONTRIBUTED_BY, false, EntityKind.TEAM, input.contributors());
    claim("/system", RelationType.PART_OF, false, EntityKind.SYSTEM, input.system());
    claim("/subcomponentOf", RelationType.PART_OF, false, EntityKind.COMPONENT, input.subcomponentOf());
    only(EntityKind.SYSTEM, "/domain", input.domain());
    only(EntityKind.DOMAIN, "/subdomainOf", input.subdomainOf());
    claims("/providesApis", RelationType.PROVIDES_API, false, EntityKind.API, input.providesApis());
    claims("/consumesApis", RelationType.CONSUMES_API, false, EntityKind.API, input.consumesApis());
    claims("/dependsOn", RelationType.DEPENDS_ON, false, null, input.dependsOn());
    claims("/dependencyOf", RelationType.DEPENDS_ON, true, null, input.dependencyOf());
    lifecycle(input.lifecycle());
    violations.addAll(EntityTexts.violations(input));
    if (!violations.isEmpty()) {
      throw new InvalidInput(violations);
    }
    return new Declaration(ref, spelling, blankAsNone(input.title()), blankAsNone(input.description()), blankAsNone(input.type()),
        input.lifecycle(), blankAsNone(input.onCall()), orNone(input.labels()), orNone(input.annotations()), orNone(input.tags()),
        orNone(input.links()), List.copyOf(claims), before == null ? Map.of() : before.kept(), null);
  }

  private void lifecycle(@Nullable String lifecycle) {
    if (!WITH_LIFECYCLE.contains(ref.kind())) {
      refuseUnless(lifecycle == null, "/lifecycle", "Only components and APIs have a lifecycle.");
      return;
    }
    refuseUnless(lifecycle == null && ref.kind() == EntityKind.API || lifecycle != null && Lifecycle.of(lifecycle).isPresent(), "/lifecycle",
        "A lifecycle is experimental, production or deprecated.");
  }

  /** Both kinds are part of domains, and each has its own word for it. */
  private void only(EntityKind part, String pointer, @Nullable String domain) {
    if (ref.kind() == part) {
      claim(pointer, RelationType.PART_OF, false, EntityKind.DOMAIN, domain);
    } else {
      refuseUnless(domain == null, pointer, "Of a " + ref.kind().text() + " one does not say so.");
    }
  }

  private void claims(String pointer, RelationType type, boolean inverse, @Nullable EntityKind kind, @Nullable List<String> others) {
    var all = orNone(others);
    refuseUnless(all.size() <= MOST_OTHERS, pointer, "At most " + MOST_OTHERS + " are kept.");
    for (int number = 0; number < Math.min(all.size(), MOST_OTHERS); number++) {
      refuseUnless(all.get(number) != null, pointer + "/" + number, "A reference is expected.");
      claim(pointer + "/" + number, type, inverse, kind, all.get(number));
    }
  }

  private void claim(String pointer, RelationType type, boolean inverse, @Nullable EntityKind kind, @Nullable String text) {
    if (text == null) {
      return;
    }
    var other = EntityRef.read(text, kind, ref.namespace().equals(EntityRef.DEFAULT_NAMESPACE) || kind == EntityKind.TEAM
        ? EntityRef.DEFAULT_NAMESPACE : ref.namespace());
    if (other.isEmpty()) {
      refuseUnless(false, pointer, kind == null
          ? "A reference is written kind:name here, as in resource:orders-db."
          : "A reference is written [kind:][namespace/]name.");
      return;
    }
    var joins = inverse ? type.joins(other.get().kind(), ref.kind()) : type.joins(ref.kind(), other.get().kind());
    var expected = kind == null || kind == other.get().kind() || type == RelationType.OWNED_BY;
    refuseUnless(joins && expected, pointer, "Of a " + ref.kind().text() + " one does not say " + (inverse ? type.backward() : type.forward())
        + " of a " + other.get().kind().text() + ".");
    refuseUnless(!other.get().equals(ref), pointer, "It is not in a relation with itself.");
    claims.add(new Claim(type, inverse, other.get()));
  }

  private void refuseUnless(boolean fine, String pointer, String detail) {
    if (!fine) {
      violations.add(new Violation(pointer, detail));
    }
  }

  private static @Nullable String blankAsNone(@Nullable String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }

  private static <T> List<T> orNone(@Nullable List<T> list) {
    return list == null ? List.of() : list;
  }

  private static Map<String, String> orNone(@Nullable Map<String, String> map) {
    return map == null ? Map.of() : map;
  }
}
