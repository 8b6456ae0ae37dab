package dev.remit.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.GeneralCodingRules;
import jakarta.inject.Inject;
import jakarta.persistence.Entity;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Path;

/** What every class keeps to, whatever its module: section 7 of the design. */
@AnalyzeClasses(packages = "dev.remit", importOptions = DoNotIncludeTests.class)
class HabitsTest {

  @ArchTest
  static final ArchRule PACKAGES_SAY_THAT_NOTHING_IS_NULL = classes()
      .should(Habits.resideInANullMarkedPackage())
      .because("whether null may come is said by the type, everywhere or nowhere");

  @ArchTest
  static final ArchRule NAMES_SAY_WHAT_A_CLASS_IS = classes()
      .should().haveNameNotMatching(".*(Impl|Utils?|Helper|Manager|DTO|Dto)")
      .because("these words name no responsibility, so such a class gathers all of them");

  @ArchTest
  static final ArchRule TIME_COMES_FROM_THE_CLOCK = noClasses()
      .that().resideOutsideOfPackage("dev.remit.platform.time..")
      .should().callMethodWhere(Habits.readsTheSystemClock())
      .orShould().callConstructor(java.util.Date.class)
      .because("one clock in UTC and microseconds is what tests can set and databases give back");

  @ArchTest
  static final ArchRule TRANSACTIONS_BELONG_TO_CONTROL = classes()
      .that().areAnnotatedWith(Transactional.class)
      .should().resideInAPackage("..control..")
      .because("one public method of a use case is one transaction, and nothing else is");

  @ArchTest
  static final ArchRule TRANSACTIONAL_METHODS_BELONG_TO_CONTROL = noMethods()
      .that().areDeclaredInClassesThat().resideOutsideOfPackage("..control..")
      .should().beAnnotatedWith(Transactional.class)
      .because("one public method of a use case is one transaction, and nothing else is");

  @ArchTest
  static final ArchRule NO_OTHER_LOGGING = noClasses()
      .should().dependOnClassesThat().resideInAnyPackage("java.util.logging..", "org.slf4j..", "org.jboss.logging..", "org.apache.commons.logging..")
      .because("System.Logger is the one way to the log");

  @ArchTest
  static final ArchRule NO_STANDARD_STREAMS = GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS
      .because("what is printed has no level, no time and no correlation id");

  @ArchTest
  static final ArchRule INJECTED_FIELDS_ARE_PACKAGE_PRIVATE = fields()
      .that().areAnnotatedWith(Inject.class)
      .should().bePackagePrivate()
      .because("normal-scoped beans cannot have constructors here, and a test in the package assigns the field");

  @ArchTest
  static final ArchRule NO_METHOD_TAKES_AN_OPTIONAL = methods()
      .should(Habits.takeNoOptional())
      .because("an optional argument is a second method or a nullable parameter");

  @ArchTest
  static final ArchRule RESOURCES_ARE_BOUNDARIES = classes()
      .that().areAnnotatedWith(Path.class)
      .should().resideInAPackage("..boundary..").andShould().haveSimpleNameEndingWith("Resource")
      .because("HTTP comes in at one place of a module");

  @ArchTest
  static final ArchRule ENTITIES_LIVE_TOGETHER = classes()
      .that().areAnnotatedWith(Entity.class)
      .should().resideInAPackage("..entity..")
      .because("the rules about entities are rules about that package");
}
