package dev.remit.platform.persistence.oracle;

import io.debezium.ddl.parser.oracle.generated.PlSqlLexer;
import io.debezium.ddl.parser.oracle.generated.PlSqlParser;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.antlr.v4.runtime.BaseErrorListener;
import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.CommonToken;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.ListTokenSource;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Recognizer;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.tree.ParseTree;

/** One statement as the grammar reads it: its parts, and where it is no SQL of Oracle's. */
final class OracleStatement {

  /** Taken by the grammar for parts of an external table, which we have none of; to Oracle they are names like others. */
  private static final Set<String> NAMES_AFTER_ALL = Set.of("ANNOTATIONS", "ARE", "BIG", "BLANKS", "CHARACTERS",
      "COLLECTION", "COMPATIBLE", "COMPRESSION", "COUNTED", "CSV", "DELIMITED", "DETECTED", "DISABLED", "EMBEDDED",
      "ESCAPED", "FIELDS", "FIXED", "INTERNAL", "LATEST", "LITTLE", "SHARD", "SIZES", "TERMINATED", "THESE");

  private final String sql;
  private final List<String> errors = new ArrayList<>();
  private final ParserRuleContext tree;

  private OracleStatement(String sql) {
    this.sql = sql;
    var parser = new PlSqlParser(new CommonTokenStream(new ListTokenSource(tokens(sql, errors))));
    parser.removeErrorListeners();
    parser.addErrorListener(new Errors(errors));
    tree = parser.sql_script();
  }

  static OracleStatement of(String sql) {
    return new OracleStatement(sql);
  }

  /** The statements between the semicolons of a script. */
  static List<OracleStatement> script(String text) {
    var statements = new ArrayList<OracleStatement>();
    Token first = null;
    for (var token : tokens(text, new ArrayList<>())) {
      if (token.getType() == PlSqlLexer.SEMICOLON && first != null) {
        statements.add(of(text.substring(first.getStartIndex(), token.getStartIndex())));
        first = null;
      } else if (first == null && token.getChannel() == Token.DEFAULT_CHANNEL) {
        first = token;
      }
    }
    return statements;
  }

  private static List<CommonToken> tokens(String sql, List<String> errors) {
    var lexer = new PlSqlLexer(CharStreams.fromString(upperCase(sql)));
    lexer.removeErrorListeners();
    lexer.addErrorListener(new Errors(errors));
    var tokens = new ArrayList<CommonToken>();
    for (var token : lexer.getAllTokens()) {
      var own = (CommonToken) token;
      if (NAMES_AFTER_ALL.contains(own.getText())) {
        own.setType(PlSqlLexer.REGULAR_ID);
      }
      tokens.add(own);
    }
    return tokens;
  }

  /** What the lexer wants, with each character where it was. */
  private static String upperCase(String sql) {
    var upper = new StringBuilder(sql.length());
    sql.chars().forEach(character -> upper.append((char) Character.toUpperCase(character)));
    return upper.toString();
  }

  /** What the grammar has against it. */
  List<String> errors() {
    return errors;
  }

  String sql() {
    return sql;
  }

  ParserRuleContext tree() {
    return tree;
  }

  /** The text of a part, as it was written. */
  String text(ParserRuleContext part) {
    return sql.substring(part.getStart().getStartIndex(), part.getStop().getStopIndex() + 1);
  }

  /** All parts of a kind, outer ones first. */
  <T extends ParseTree> List<T> all(Class<T> kind) {
    return all(kind, tree);
  }

  /** All parts of a kind within another one. */
  static <T extends ParseTree> List<T> all(Class<T> kind, ParseTree within) {
    var found = new ArrayList<T>();
    collect(kind, within, found);
    return found;
  }

  private static <T extends ParseTree> void collect(Class<T> kind, ParseTree part, List<T> found) {
    if (kind.isInstance(part)) {
      found.add(kind.cast(part));
    }
    for (int i = 0; i < part.getChildCount(); i++) {
      collect(kind, part.getChild(i), found);
    }
  }

  private static final class Errors extends BaseErrorListener {

    private final List<String> errors;

    Errors(List<String> errors) {
      this.errors = errors;
    }

    @Override
    public void syntaxError(Recognizer<?, ?> recognizer, Object symbol, int line, int column, String message,
        RecognitionException cause) {
      errors.add("line " + line + ", column " + (column + 1) + ": " + message);
    }
  }
}
