package dev.remit.platform.persistence.oracle;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import dev.remit.chain.jdbc.StoredRows;
import dev.remit.platform.persistence.Database;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Everything that Hibernate would ask Oracle for, and everything that it would tell it. */
class OracleQueriesTest {

  private static final String ASKING =
      "create.*Query|getCriteriaBuilder|setLockMode|setHibernateLockMode|prepareStatement|prepareCall|createStatement";

  static Path classes;
  static Schema migrated;
  static RemitOnOracle remit;

  @BeforeAll
  static void open(@TempDir Path folder) throws Exception {
    classes = Path.of(Database.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    migrated = Schema.of(OracleMigrations.statements(folder));
    remit = new RemitOnOracle();
  }

  @AfterAll
  static void close() {
    remit.close();
  }

  @TestFactory
  Stream<DynamicTest> queries() throws Exception {
    var methods = QueryMethods.all(classes);
    assertThat(methods).isNotEmpty();
    return methods.stream().map(method -> dynamicTest(method.getDeclaringClass().getSimpleName() + " " + method.getName(),
        () -> check(remit.sentBy(entities -> QueryMethods.call(method, entities)))));
  }

  @TestFactory
  Stream<DynamicTest> rows() {
    assertThat(remit.entityTypes()).isNotEmpty();
    return remit.entityTypes().stream()
        .map(type -> dynamicTest(type.getName(), () -> check(remit.sentByRow(Samples.entity(type)))));
  }

  @Test
  void theMigratedTablesAreThoseOfTheMapping() {
    var expected = Schema.of(remit.creating().stream()
        // the grammar does not know this part of 23ai's yet
        .map(sql -> OracleStatement.of(sql.replaceFirst(" lob\\(\\w+\\) query as value", "")))
        .toList());

    assertThat(expected.tables()).hasSizeGreaterThanOrEqualTo(remit.entityTypes().size());
    assertThat(migrated.differencesFrom(expected)).isEmpty();
  }

  /** Without Hibernate: the command line reads the trail so. */
  @Test
  void whatTheCommandLineAsks() {
    check(List.of(StoredRows.ROWS, StoredRows.HEAD));
  }

  @Test
  void noQueryEscapesThisTest() {
    noClasses().that().haveSimpleNameNotEndingWith("Queries_").and().doNotBelongToAnyOf(StoredRows.class)
        .should().callMethodWhere(target(nameMatching(ASKING)))
        .because("what is asked of the database stands in a …Queries interface, whose methods this class runs on Oracle's dialect")
        .check(new ClassFileImporter().importPath(classes));
  }

  private static void check(List<String> sent) {
    assertThat(sent).isNotEmpty().allSatisfy(sql -> {
      var statement = OracleStatement.of(sql);
      assertThat(OracleRules.flaws(statement)).as(sql).isEmpty();
      assertThat(References.flaws(statement, migrated)).as(sql).isEmpty();
    });
  }
}
