package dev.remit.graphql.limit;

import dev.remit.platform.problem.Problem;
import dev.remit.platform.problem.Violation;
import graphql.language.Document;
import graphql.language.FragmentDefinition;
import graphql.language.OperationDefinition;
import graphql.language.OperationDefinition.Operation;
import graphql.language.SourceLocation;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.Parser;
import graphql.parser.ParserEnvironment;
import graphql.parser.ParserOptions;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Refuses what is no question and what could not be answered in reasonable time, by its text alone. */
public final class QuestionLimits {

  /** Most steps from the top of a question to its lowest fields. */
  public static final int DEEPEST = 12;

  /** The same of a question about the schema; those that tools ask have 15. */
  public static final int DEEPEST_OF_SCHEMA = 20;

  /** Most fields, fragments and directives, each counted as often as it is used. */
  public static final int BROADEST = 300;

  /** Most values that an answer may be expected to have, and what is looked up for them. */
  public static final int COSTLIEST = 20_000;

  private static final int MOST_TOKENS = 4_000;
  private static final int MOST_SPACES = 40_000;
  private static final int MOST_CHARACTERS = 64 * 1024;
  private static final int DEEPEST_GRAMMAR = 200;

  private static final ParserOptions OPTIONS = ParserOptions.newParserOptions()
      .captureIgnoredChars(false)
      .captureLineComments(false)
      .maxTokens(MOST_TOKENS)
      .maxWhitespaceTokens(MOST_SPACES)
      .maxCharacters(MOST_CHARACTERS)
      .maxRuleDepth(DEEPEST_GRAMMAR)
      .build();

  private QuestionLimits() {}

  /** @throws Problem of kind MALFORMED when it is no question of this schema, changes something, or is too deep, broad or costly */
  public static void check(Question question) {
    var document = parse(question.query());
    var operations = document.getDefinitionsOfType(OperationDefinition.class);
    if (operations.isEmpty()) {
      throw refused("malformed-query", "There is no operation in this document.");
    }
    if (operations.stream().anyMatch(operation -> operation.getOperation() != Operation.QUERY)) {
      throw refused("read-only", "There are only queries here, no mutations and no subscriptions.");
    }
    var fragments = document.getDefinitionsOfType(FragmentDefinition.class).stream().map(FragmentDefinition::getName).toList();
    if (Set.copyOf(fragments).size() < fragments.size()) {
      throw refused("malformed-query", "Two fragments have the same name.");
    }
    for (var operation : operations) {
      new Reckoning(document, operation, question.variables()).check();
    }
    Schema.check(document, asked(operations, question), question);
  }

  private static OperationDefinition asked(List<OperationDefinition> operations, Question question) {
    var named = operations.stream()
        .filter(operation -> question.operation() == null || question.operation().equals(operation.getName()))
        .toList();
    if (named.size() != 1) {
      throw refused("malformed-query", "Say in operationName which of the operations is asked.");
    }
    return named.get(0);
  }

  static Problem refused(String code, String detail) {
    return new Problem(Problem.Kind.MALFORMED, code, detail);
  }

  private static Document parse(String query) {
    try {
      return new Parser().parseDocument(ParserEnvironment.newParserEnvironment().document(query).parserOptions(OPTIONS).build());
    } catch (InvalidSyntaxException flaw) {
      throw new Problem(Problem.Kind.MALFORMED, "malformed-query", "The query cannot be read.", at(flaw.getLocation()));
    }
  }

  private static List<Violation> at(@Nullable SourceLocation place) {
    return place == null ? List.of()
        : List.of(new Violation("/query", "Here it is no GraphQL any more, or too much of it.", place.getLine(), place.getColumn()));
  }
}
