package dev.remit.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.function.Predicate;

/** The modules of Remit and what one may know of another. */
final class Modules {

  /** Each may use those before it. */
  private static final List<String> ORDER = List.of("platform", "openapi", "chain", "cli", "identity", "catalogue", "releases", "contracts",
      "consumers", "agreements", "sandbox", "traffic", "work", "incidents", "notifications", "audit", "graphql", "home");

  private static final String ROOT = "dev.remit.";

  private Modules() {}

  static DescribedPredicate<JavaClass> module(String... names) {
    return DescribedPredicate.describe("in " + String.join(" or ", names), type -> List.of(names).contains(of(type)));
  }

  static DescribedPredicate<JavaClass> technique() {
    return module("platform");
  }

  static DescribedPredicate<JavaClass> rootOfModule() {
    return DescribedPredicate.describe("in the root of a module", Modules::isRoot);
  }

  static ArchCondition<JavaClass> beOfAKnownModule() {
    return new ArchCondition<>("be of a module in the order") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        events.add(new SimpleConditionEvent(type, ORDER.contains(of(type)), type.getName()));
      }
    };
  }

  /** Incidents stand apart from work: neither uses the other. */
  static ArchCondition<JavaClass> onlyUseModulesBeforeTheirOwn() {
    return dependOn("only use modules before their own",
        use -> rank(use.getTargetClass()) <= rank(use.getOriginClass())
            && !(of(use.getOriginClass()).equals("incidents") && of(use.getTargetClass()).equals("work")));
  }

  static ArchCondition<JavaClass> onlySeeTheRootOfOtherModules() {
    return dependOn("only see the root of other modules",
        use -> sameModule(use) || technique().test(use.getTargetClass()) || isRoot(use.getTargetClass()));
  }

  private static ArchCondition<JavaClass> dependOn(String description, Predicate<Dependency> allowed) {
    return new ArchCondition<>(description) {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        type.getDirectDependenciesFromSelf().stream()
            .filter(use -> use.getTargetClass().getPackageName().startsWith(ROOT))
            .forEach(use -> events.add(new SimpleConditionEvent(type, allowed.test(use), use.getDescription())));
      }
    };
  }

  private static boolean sameModule(Dependency use) {
    return of(use.getOriginClass()).equals(of(use.getTargetClass()));
  }

  private static int rank(JavaClass type) {
    return ORDER.indexOf(of(type));
  }

  private static boolean isRoot(JavaClass type) {
    return type.getPackageName().equals(ROOT + of(type));
  }

  private static String of(JavaClass type) {
    return type.getPackageName().replaceFirst("^dev\\.remit\\.?", "").replaceFirst("\\..*", "");
  }
}
