package dev.remit.platform.persistence.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import io.debezium.ddl.parser.oracle.generated.PlSqlParser.Column_nameContext;
import io.debezium.ddl.parser.oracle.generated.PlSqlParser.Constraint_nameContext;
import io.debezium.ddl.parser.oracle.generated.PlSqlParser.Create_tableContext;
import io.debezium.ddl.parser.oracle.generated.PlSqlParser.Drop_constraint_clauseContext;
import io.debezium.ddl.parser.oracle.generated.PlSqlParser.Drop_indexContext;
import io.debezium.ddl.parser.oracle.generated.PlSqlParser.Drop_tableContext;
import io.debezium.ddl.parser.oracle.generated.PlSqlParser.Index_nameContext;
import io.debezium.ddl.parser.oracle.generated.PlSqlParser.Inline_constraintContext;
import io.debezium.ddl.parser.oracle.generated.PlSqlParser.Out_of_line_constraintContext;
import io.debezium.ddl.parser.oracle.generated.PlSqlParser.Table_index_clauseContext;
import io.debezium.ddl.parser.oracle.generated.PlSqlParser.Table_nameContext;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.antlr.v4.runtime.ParserRuleContext;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The migrations as Oracle would get them. */
class OracleMigrationsTest {

  /** What 4,000 bytes hold in any script: a character of Java's takes three at most. */
  private static final int LONGEST_TEXT = 1_333;

  static List<OracleStatement> script;
  static List<OracleStatement> ours;

  @BeforeAll
  static void write(@TempDir Path folder) throws Exception {
    script = OracleMigrations.statements(folder);
    ours = script.stream().filter(OracleMigrations::isOurs).toList();
  }

  @Test
  void areOracleSql() {
    assertThat(script).hasSizeGreaterThan(ours.size()).allSatisfy(statement ->
        assertThat(statement.errors()).as(statement.sql()).isEmpty());
    assertThat(ours).isNotEmpty().allSatisfy(statement ->
        assertThat(OracleRules.flaws(statement)).as(statement.sql()).isEmpty());
  }

  @Test
  void useNamesThatAreFreeEverywhere() {
    var names = Stream.of(Table_nameContext.class, Column_nameContext.class, Constraint_nameContext.class, Index_nameContext.class)
        .flatMap(OracleMigrationsTest::texts)
        .map(name -> name.replaceFirst("^\\w+\\.", ""))
        .distinct();

    assertThat(names).hasSizeGreaterThan(10).allSatisfy(name -> assertThat(Names.flaws(name)).isEmpty());
  }

  @Test
  void giveEachTableAPrimaryKey() {
    var keyed = new ArrayList<String>();
    ours.stream().map(OracleStatement::sql).filter(sql -> sql.contains("PRIMARY KEY")).forEach(sql -> {
      var table = sql.replaceFirst("(?s)(?:CREATE|ALTER) TABLE (\\w+).*", "$1");
      if (sql.contains("DROP PRIMARY KEY")) {
        keyed.remove(table);
      } else {
        keyed.add(table);
      }
    });

    assertThat(keyed).containsExactlyInAnyOrderElementsOf(texts(Table_nameContext.class).toList());
  }

  @Test
  void nameEachConstraint() {
    assertThat(parts(Out_of_line_constraintContext.class)).isNotEmpty()
        .allSatisfy(constraint -> assertThat(constraint.constraint_name()).as(constraint.getText()).isNotNull());
    assertThat(parts(Inline_constraintContext.class)).isNotEmpty()
        .allSatisfy(constraint -> assertThat(constraint.getText()).isEqualTo("NOTNULL"));
  }

  /** ORA-00955: the index of a key has the key's name, so they share one set of names with tables. */
  @Test
  void useEachNameOnce() {
    var kept = standing().stream()
        .filter(statement -> statement.all(Drop_constraint_clauseContext.class).isEmpty() && statement.all(Drop_indexContext.class).isEmpty())
        .toList();
    var names = Stream.of(Table_nameContext.class, Constraint_nameContext.class, Index_nameContext.class)
        .flatMap(kind -> texts(kept, kind));

    assertThat(names).doesNotHaveDuplicates();
  }

  /** Without those about tables that were dropped later, whose names are free then. */
  private static List<OracleStatement> standing() {
    var standing = new ArrayList<OracleStatement>();
    for (var statement : ours) {
      var dropped = statement.all(Drop_tableContext.class).stream().map(drop -> statement.text(drop.tableview_name(0))).findFirst();
      if (dropped.isPresent()) {
        var about = Pattern.compile("(?is)(?:create|alter) table " + dropped.get() + "\\b.*|create (?:unique )?index \\w+ on " + dropped.get() + "\\b.*");
        standing.removeIf(before -> about.matcher(before.sql()).matches());
      } else {
        standing.add(statement);
      }
    }
    return standing;
  }

  /** ORA-01408: Oracle makes an index for each key, and refuses a second one of the same columns. */
  @Test
  void indexTheSameColumnsOnce() {
    var indexed = ours.stream().flatMap(OracleMigrationsTest::indexed).toList();

    assertThat(indexed).hasSizeGreaterThan(parts(Create_tableContext.class).size()).doesNotHaveDuplicates();
  }

  @Test
  void countTextInCharacters() {
    assertThat(ours.get(0).sql()).isEqualTo("alter session set nls_length_semantics = char");
  }

  @Test
  void keepTextThatMayBeLongOutOfColumnsThatHoldFourThousandBytes() {
    var lengths = Pattern.compile("VARCHAR2\\((\\d+)").matcher(String.join(" ", ours.stream().map(OracleStatement::sql).toList()))
        .results().map(match -> Integer.parseInt(match.group(1)));

    assertThat(lengths).isNotEmpty().allSatisfy(length -> assertThat(length).isLessThanOrEqualTo(LONGEST_TEXT));
  }

  private static Stream<String> indexed(OracleStatement statement) {
    var table = statement.sql().replaceFirst("(?s).*?(?:TABLE|ON) (\\w+).*", "$1");
    var keys = statement.all(Out_of_line_constraintContext.class).stream()
        .filter(constraint -> constraint.PRIMARY() != null || constraint.UNIQUE() != null)
        .map(constraint -> constraint.column_name().stream().map(statement::text));
    var indexes = statement.all(Table_index_clauseContext.class).stream()
        .map(index -> index.index_expr().stream().map(statement::text));
    return Stream.concat(keys, indexes).map(columns -> table + columns.toList());
  }

  private static Stream<String> texts(Class<? extends ParserRuleContext> kind) {
    return texts(ours, kind);
  }

  private static Stream<String> texts(List<OracleStatement> statements, Class<? extends ParserRuleContext> kind) {
    return statements.stream().flatMap(statement -> statement.all(kind).stream().map(statement::text));
  }

  private static <T extends ParserRuleContext> List<T> parts(Class<T> kind) {
    return ours.stream().flatMap(statement -> statement.all(kind).stream()).toList();
  }
}
