package dev.remit.platform.persistence.oracle;

import io.debezium.ddl.parser.oracle.generated.PlSqlParser.Column_aliasContext;
import io.debezium.ddl.parser.oracle.generated.PlSqlParser.Column_nameContext;
import io.debezium.ddl.parser.oracle.generated.PlSqlParser.Dml_table_expression_clauseContext;
import io.debezium.ddl.parser.oracle.generated.PlSqlParser.General_elementContext;
import io.debezium.ddl.parser.oracle.generated.PlSqlParser.General_table_refContext;
import io.debezium.ddl.parser.oracle.generated.PlSqlParser.Group_by_clauseContext;
import io.debezium.ddl.parser.oracle.generated.PlSqlParser.Join_on_partContext;
import io.debezium.ddl.parser.oracle.generated.PlSqlParser.Order_by_clauseContext;
import io.debezium.ddl.parser.oracle.generated.PlSqlParser.Query_blockContext;
import io.debezium.ddl.parser.oracle.generated.PlSqlParser.Subquery_factoring_clauseContext;
import io.debezium.ddl.parser.oracle.generated.PlSqlParser.Subquery_operation_partContext;
import io.debezium.ddl.parser.oracle.generated.PlSqlParser.Table_aliasContext;
import io.debezium.ddl.parser.oracle.generated.PlSqlParser.Table_ref_auxContext;
import io.debezium.ddl.parser.oracle.generated.PlSqlParser.Where_clauseContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.tree.ParseTree;
import org.jspecify.annotations.Nullable;

/** The tables and columns that a query names, held against those that there are. */
final class References {

  private static final Set<String> NO_COLUMNS =
      Set.of("current_date", "current_timestamp", "localtimestamp", "rownum", "sysdate", "systimestamp");

  private final OracleStatement statement;
  private final Schema schema;
  private final Map<String, Set<String>> columns = new HashMap<>();
  private final List<String> flaws = new ArrayList<>();

  private References(OracleStatement statement, Schema schema) {
    this.statement = statement;
    this.schema = schema;
  }

  /** A name, with what stands before its dot. */
  private record Reference(@Nullable String owner, String name) {}

  /** What is named and missing, and LOBs where Oracle takes none. */
  static List<String> flaws(OracleStatement statement, Schema schema) {
    var references = new References(statement, schema);
    references.readTables();
    references.checkColumns();
    references.checkLobs();
    return references.flaws;
  }

  private void readTables() {
    for (var query : statement.all(Subquery_factoring_clauseContext.class)) {
      know(name(query.query_name()), results(query));
    }
    for (var table : statement.all(Table_ref_auxContext.class)) {
      readTable(OracleStatement.all(Dml_table_expression_clauseContext.class, table).get(0), table.table_alias());
    }
    for (var table : statement.all(General_table_refContext.class)) {
      readTable(table.dml_table_expression_clause(), table.table_alias());
    }
  }

  private void readTable(Dml_table_expression_clauseContext table, @Nullable Table_aliasContext alias) {
    if (table.tableview_name() == null) {
      know(name(alias), results(table));
      return;
    }
    var name = name(table.tableview_name());
    var known = schema.tables().containsKey(name) ? schema.tables().get(name).keySet() : columns.get(name);
    if (known == null && !name.equals("dual")) {
      flaws.add("there is no table " + name);
    }
    know(alias == null ? name : name(alias), known == null ? Set.of() : known);
  }

  private void know(String alias, Set<String> names) {
    columns.computeIfAbsent(alias, unknown -> new HashSet<>()).addAll(names);
  }

  /** What a query within the statement may offer to the rest of it. */
  private Set<String> results(ParserRuleContext query) {
    var names = new HashSet<String>();
    references(query).forEach(reference -> names.add(reference.name()));
    OracleStatement.all(Column_aliasContext.class, query).forEach(alias -> names.add(name(alias)));
    return names;
  }

  private void checkColumns() {
    var aliases = statement.all(Column_aliasContext.class).stream().map(this::name).toList();
    references(statement.tree())
        .filter(reference -> !isKnown(reference) && !(reference.owner() == null && aliases.contains(reference.name())))
        .forEach(reference -> flaws.add("there is no column " + reference.name()
            + (reference.owner() == null ? "" : " in " + reference.owner())));
  }

  private boolean isKnown(Reference reference) {
    return reference.owner() == null
        ? NO_COLUMNS.contains(reference.name()) || columns.values().stream().anyMatch(names -> names.contains(reference.name()))
        : columns.getOrDefault(reference.owner(), Set.of()).contains(reference.name());
  }

  private void checkLobs() {
    Stream.of(Where_clauseContext.class, Join_on_partContext.class, Order_by_clauseContext.class, Group_by_clauseContext.class)
        .flatMap(kind -> statement.all(kind).stream())
        .forEach(this::checkLobs);
    boolean combined = statement.all(Subquery_operation_partContext.class).stream().anyMatch(part -> part.ALL() == null);
    statement.all(Query_blockContext.class).stream()
        .filter(block -> combined || block.DISTINCT() != null)
        .forEach(block -> checkLobs(block.selected_list()));
  }

  private void checkLobs(ParseTree part) {
    references(part).map(Reference::name)
        .filter(name -> schema.tables().values().stream().anyMatch(table -> table.containsKey(name) && table.get(name).isLob()))
        .forEach(name -> flaws.add("ORA-00932: " + name + " is a LOB, which is not compared, sorted, grouped or made distinct"));
  }

  private Stream<Reference> references(ParseTree within) {
    var elements = OracleStatement.all(General_elementContext.class, within).stream()
        .filter(element -> !(element.getParent() instanceof General_elementContext));
    var names = OracleStatement.all(Column_nameContext.class, within).stream();
    return Stream.concat(elements, names)
        .map(this::name)
        .filter(text -> !text.contains("("))
        .map(text -> text.split("\\s*\\.\\s*"))
        .map(parts -> parts.length == 1 ? new Reference(null, parts[0]) : new Reference(parts[0], parts[1]));
  }

  private String name(ParserRuleContext part) {
    return statement.text(part).toLowerCase(Locale.ROOT).replaceFirst("^as\\s+", "");
  }
}
