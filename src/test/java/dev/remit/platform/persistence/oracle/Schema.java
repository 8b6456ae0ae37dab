package dev.remit.platform.persistence.oracle;

import io.debezium.ddl.parser.oracle.generated.PlSqlParser.Add_column_clauseContext;
import io.debezium.ddl.parser.oracle.generated.PlSqlParser.Alter_tableContext;
import io.debezium.ddl.parser.oracle.generated.PlSqlParser.Alter_table_propertiesContext;
import io.debezium.ddl.parser.oracle.generated.PlSqlParser.Column_definitionContext;
import io.debezium.ddl.parser.oracle.generated.PlSqlParser.Create_tableContext;
import io.debezium.ddl.parser.oracle.generated.PlSqlParser.Drop_tableContext;
import io.debezium.ddl.parser.oracle.generated.PlSqlParser.Modify_col_propertiesContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.antlr.v4.runtime.ParserRuleContext;

/**
 * The tables that a script leaves behind.
 *
 * @param tables columns by name, by table
 */
record Schema(Map<String, Map<String, Column>> tables) {

  /** A type in a form that two writers of SQL agree on. */
  record Column(String type, boolean nullable) {

    boolean isLob() {
      return type.endsWith("LOB");
    }
  }

  static Schema of(List<OracleStatement> script) {
    var schema = new Schema(new TreeMap<>());
    script.forEach(schema::apply);
    return schema;
  }

  /** Where the columns that somebody expects are missing or of another kind. */
  List<String> differencesFrom(Schema expected) {
    var differences = new ArrayList<String>();
    expected.tables.forEach((table, columns) -> columns.forEach((name, column) -> {
      var actual = tables.getOrDefault(table, Map.of()).get(name);
      if (!column.equals(actual)) {
        differences.add(table + "." + name + " should be " + column + " and is " + actual);
      }
    }));
    return differences;
  }

  private void apply(OracleStatement statement) {
    statement.all(Create_tableContext.class)
        .forEach(create -> add(statement, create.table_name(), create));
    statement.all(Alter_tableContext.class)
        .forEach(alter -> alter(statement, alter));
    statement.all(Drop_tableContext.class)
        .forEach(drop -> tables.remove(name(statement.text(drop.tableview_name(0)))));
  }

  private void alter(OracleStatement statement, Alter_tableContext alter) {
    var modified = OracleStatement.all(Modify_col_propertiesContext.class, alter);
    boolean adds = !OracleStatement.all(Add_column_clauseContext.class, alter).isEmpty();
    if (!adds && modified.isEmpty() && alter.column_clauses() != null) {
      throw new UnsupportedOperationException("Teach this class to read " + statement.sql());
    }
    add(statement, alter.tableview_name(), alter);
    modified.forEach(column -> modify(statement, alter, column));
    OracleStatement.all(Alter_table_propertiesContext.class, alter).stream().filter(property -> property.RENAME() != null)
        .forEach(renamed -> tables.put(name(statement.text(renamed.tableview_name())), tables.remove(name(statement.text(alter.tableview_name())))));
  }

  /** What is not said of it stays. */
  private void modify(OracleStatement statement, Alter_tableContext alter, Modify_col_propertiesContext column) {
    if (column.datatype() == null || !column.inline_constraint().isEmpty()) {
      throw new UnsupportedOperationException("Teach this class to read " + statement.sql());
    }
    tables.get(name(statement.text(alter.tableview_name())))
        .computeIfPresent(name(statement.text(column.column_name())), (name, before) -> new Column(common(statement.text(column.datatype())), before.nullable()));
  }

  private void add(OracleStatement statement, ParserRuleContext table, ParserRuleContext within) {
    var columns = tables.computeIfAbsent(name(statement.text(table)), unknown -> new TreeMap<>());
    for (var definition : OracleStatement.all(Column_definitionContext.class, within)) {
      columns.put(name(statement.text(definition.column_name())), column(statement, definition));
    }
  }

  private static Column column(OracleStatement statement, Column_definitionContext definition) {
    var type = definition.datatype() == null ? definition.type_name() : definition.datatype();
    boolean required = definition.inline_constraint().stream()
        .anyMatch(constraint -> statement.text(constraint).toUpperCase(Locale.ROOT).matches("(?s).*NOT\\s+NULL"));
    return new Column(common(statement.text(type)), !required);
  }

  /** Whole numbers and fractions of seconds are compared by kind: Hibernate asks for less than Liquibase gives, or more. */
  private static String common(String type) {
    return type.toUpperCase(Locale.ROOT)
        .replaceFirst("^VARCHAR2\\((\\d+) CHAR\\)", "VARCHAR2($1)")
        .replaceFirst("^(INTEGER|NUMBER\\(\\d+(, ?0)?\\))", "NUMBER")
        .replaceFirst("^TIMESTAMP\\(\\d\\)", "TIMESTAMP");
  }

  private static String name(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
