package dev.remit.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static dev.remit.architecture.Modules.module;
import static dev.remit.architecture.Modules.rootOfModule;
import static dev.remit.architecture.Modules.technique;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** How modules and layers see each other: section 3 of the design. */
@AnalyzeClasses(packages = "dev.remit", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

  @ArchTest
  static final ArchRule EVERY_MODULE_HAS_ITS_PLACE = classes()
      .that().doNotHaveSimpleName("package-info")
      .should(Modules.beOfAKnownModule())
      .because("a module without a place in the order could be used by, and use, any other");

  @ArchTest
  static final ArchRule MODULES_USE_THOSE_BEFORE_THEM = classes()
      .should(Modules.onlyUseModulesBeforeTheirOwn())
      .because("the order lets one read, test and change a module without those after it");

  @ArchTest
  static final ArchRule MODULES_ARE_FREE_OF_CYCLES = slices()
      .matching("dev.remit.(*)..")
      .should().beFreeOfCycles()
      .because("modules in a cycle are one module");

  @ArchTest
  static final ArchRule MODULES_HIDE_WHAT_IS_BELOW_THEIR_ROOT = classes()
      .should(Modules.onlySeeTheRootOfOtherModules())
      .because("a module's root package is its API, and the rest may change any day");

  @ArchTest
  static final ArchRule NOBODY_CALLS_AUDIT_OR_NOTIFICATIONS = noClasses()
      .that(module("audit", "notifications").negate())
      .should().dependOnClassesThat(module("audit", "notifications"))
      .because("they observe events, so that no use case can forget or distort them");

  @ArchTest
  static final ArchRule ENTITIES_KNOW_NO_LAYER_ABOVE = noClasses()
      .that().resideInAPackage("..entity..")
      .should().dependOnClassesThat().resideInAnyPackage("..control..", "..boundary..")
      .because("an entity keeps its rules whoever uses it");

  @ArchTest
  static final ArchRule CONTROL_KNOWS_NO_BOUNDARY = noClasses()
      .that().resideInAPackage("..control..")
      .should().dependOnClassesThat().resideInAPackage("..boundary..")
      .because("every door calls the same use case");

  @ArchTest
  static final ArchRule BOUNDARY_NEVER_SEES_AN_ENTITY = noClasses()
      .that().resideInAPackage("..boundary..")
      .should().dependOnClassesThat().resideInAPackage("..entity..")
      .because("what leaves the system is a view, chosen on purpose");

  @ArchTest
  static final ArchRule CONTROL_KNOWS_NO_DOOR = noClasses()
      .that().resideInAPackage("..control..")
      .should().dependOnClassesThat().resideInAnyPackage("jakarta.ws.rs..", "jakarta.faces..", "jakarta.servlet..")
      .because("use cases answer timers and tests too, who speak no HTTP");

  @ArchTest
  static final ArchRule THE_ENGINE_IS_PLAIN_JAVA = noClasses()
      .that().resideInAPackage("dev.remit.openapi..")
      .should().dependOnClassesThat(resideInAnyPackage("jakarta..", "javax..", "org.hibernate..", "dev.remit.platform..").and(not(resideInAPackage("javax.xml.stream"))))
      .because("it is a function of documents, to be tested, timed and used without a server");

  @ArchTest
  static final ArchRule THE_ENGINE_USES_FEW_LIBRARIES = classes()
      .that().resideInAPackage("dev.remit.openapi..")
      .should().onlyDependOnClassesThat().resideInAnyPackage("dev.remit.openapi..", "java..", "javax.xml.stream", "org.jspecify..",
          "com.fasterxml.jackson.core..", "com.google.re2j..", "org.yaml.snakeyaml..")
      .because("each of them is unpacked for the command line too, see the pom");

  @ArchTest
  static final ArchRule THE_CHAIN_IS_PLAIN_JAVA = classes()
      .that(module("chain"))
      .should().onlyDependOnClassesThat(module("chain").or(resideInAnyPackage("java..", "org.jspecify..", "com.fasterxml.jackson.core..")))
      .because("whoever verifies the trail must not have to trust the server that wrote it, so all of it runs on the command line");

  @ArchTest
  static final ArchRule THE_COMMAND_LINE_USES_PLAIN_JAVA_ONLY = classes()
      .that(module("cli"))
      .should().onlyDependOnClassesThat(module("cli", "openapi", "chain").or(resideInAnyPackage("java..", "org.jspecify..")))
      .because("it runs without a server, and starts faster the less it loads: the engine compares, the chain verifies, and both are plain Java");

  @ArchTest
  static final ArchRule NOBODY_USES_THE_COMMAND_LINE = noClasses()
      .that(module("cli").negate())
      .should().dependOnClassesThat(module("cli"))
      .because("it is not in the server's part of the archive");

  @ArchTest
  static final ArchRule THE_ROOT_IS_FOR_OTHERS = classes()
      .that(rootOfModule()).and(technique().negate()).and(module("cli").negate()).and().doNotHaveSimpleName("package-info").and().areTopLevelClasses()
      .should().bePublic()
      .because("what no other module may see belongs below the root");
}
