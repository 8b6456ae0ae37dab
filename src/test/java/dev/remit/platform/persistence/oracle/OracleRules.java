package dev.remit.platform.persistence.oracle;

import io.debezium.ddl.parser.oracle.generated.PlSqlLexer;
import io.debezium.ddl.parser.oracle.generated.PlSqlParser.Column_aliasContext;
import io.debezium.ddl.parser.oracle.generated.PlSqlParser.DatatypeContext;
import io.debezium.ddl.parser.oracle.generated.PlSqlParser.Fetch_clauseContext;
import io.debezium.ddl.parser.oracle.generated.PlSqlParser.General_element_partContext;
import io.debezium.ddl.parser.oracle.generated.PlSqlParser.Group_by_clauseContext;
import io.debezium.ddl.parser.oracle.generated.PlSqlParser.Offset_clauseContext;
import io.debezium.ddl.parser.oracle.generated.PlSqlParser.Select_statementContext;
import io.debezium.ddl.parser.oracle.generated.PlSqlParser.Subquery_operation_partContext;
import io.debezium.ddl.parser.oracle.generated.PlSqlParser.Type_nameContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.tree.TerminalNode;

/** What Oracle refuses, or means otherwise than the other databases, although the grammar lets it through. */
final class OracleRules {

  /** The types that we use, as 23ai knows them; a length or precision where Oracle wants one. */
  private static final Pattern TYPES = Pattern.compile("RAW\\(\\d+\\)|VARCHAR2\\(\\d+( CHAR)?\\)|CLOB|BLOB|BOOLEAN|DATE"
      + "|INTEGER|NUMBER(\\(\\d+(, ?\\d+)?\\))?|FLOAT(\\(\\d+\\))?|BINARY_DOUBLE|TIMESTAMP(\\(\\d\\))?( WITH TIME ZONE)?");

  private OracleRules() {}

  /** Everything that is wrong with a statement as far as can be seen without the tables. */
  static List<String> flaws(OracleStatement statement) {
    var flaws = new ArrayList<>(statement.errors());
    checkTokens(statement, flaws);
    checkLocks(statement, flaws);
    checkTypes(statement, flaws);
    checkAliases(statement, flaws);
    checkCounts(statement, flaws);
    return flaws;
  }

  private static void checkTokens(OracleStatement statement, List<String> flaws) {
    for (var token : statement.all(TerminalNode.class)) {
      switch (token.getSymbol().getType()) {
        case PlSqlLexer.DELIMITED_ID -> flaws.add(token + " is quoted: the name is reserved, or its case matters");
        case PlSqlLexer.LEFT_BRACKET -> flaws.add("Oracle has no arrays in brackets");
        case PlSqlLexer.CHAR_STRING -> checkNotEmpty(token.getText(), flaws);
        default -> { }
      }
    }
  }

  private static void checkNotEmpty(String literal, List<String> flaws) {
    if (literal.equals("''")) {
      flaws.add("the empty string is null on Oracle");
    }
  }

  /** ORA-02014: rows of a part, a group or a union cannot be locked. */
  private static void checkLocks(OracleStatement statement, List<String> flaws) {
    for (var select : statement.all(Select_statementContext.class)) {
      if (!select.for_update_clause().isEmpty() && isComposed(select)) {
        flaws.add("ORA-02014: for update of rows that were limited, grouped, made distinct or combined");
      }
    }
  }

  private static boolean isComposed(Select_statementContext select) {
    var subquery = select.select_only_statement().subquery();
    var block = subquery.subquery_basic_elements().query_block();
    return has(select, Fetch_clauseContext.class) || has(select, Offset_clauseContext.class)
        || has(subquery, Subquery_operation_partContext.class)
        || block != null && (block.DISTINCT() != null || block.UNIQUE() != null || has(block, Fetch_clauseContext.class)
            || has(block, Offset_clauseContext.class) || has(block, Group_by_clauseContext.class));
  }

  private static boolean has(ParserRuleContext part, Class<? extends ParserRuleContext> child) {
    return !part.getRuleContexts(child).isEmpty();
  }

  private static void checkTypes(OracleStatement statement, List<String> flaws) {
    statement.all(DatatypeContext.class).forEach(type -> checkType(statement.text(type), flaws));
    statement.all(Type_nameContext.class).forEach(type -> checkType(statement.text(type), flaws));
  }

  private static void checkType(String type, List<String> flaws) {
    if (!TYPES.matcher(type.toUpperCase(Locale.ROOT)).matches()) {
      flaws.add(type + " is no type of Oracle's that we use");
    }
  }

  private static void checkAliases(OracleStatement statement, List<String> flaws) {
    for (var alias : statement.all(Column_aliasContext.class)) {
      var name = statement.text(alias).replaceFirst("(?i)^as\\s+", "");
      if (!name.matches("\\w+") || Names.reservedByOracle(name) || name.equalsIgnoreCase("over")) {
        flaws.add(name + " cannot be the name of a result");
      }
    }
  }

  private static void checkCounts(OracleStatement statement, List<String> flaws) {
    for (var call : statement.all(General_element_partContext.class)) {
      if (statement.text(call).matches("(?is)count\\s*\\(\\s*distinct\\b.*") && call.function_argument(0).argument().size() > 1) {
        flaws.add("ORA-00909: count(distinct …) takes one column");
      }
    }
  }
}
