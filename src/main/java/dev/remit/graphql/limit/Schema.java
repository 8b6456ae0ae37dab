package dev.remit.graphql.limit;

import dev.remit.platform.problem.Problem;
import dev.remit.platform.problem.Violation;
import graphql.GraphQLContext;
import graphql.GraphQLException;
import graphql.execution.RawVariables;
import graphql.execution.ValuesResolver;
import graphql.language.Document;
import graphql.language.OperationDefinition;
import graphql.language.SourceLocation;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import graphql.validation.ValidationError;
import graphql.validation.Validator;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What can be asked, from {@code schema.graphql} beside this class; a test holds it against what the engine serves. The engine's
 * own check cannot be used: it fails at what it finds.
 */
final class Schema {

  private static final String FILE = "schema.graphql";
  private static final int MOST_PLACES = 20;
  private static final GraphQLSchema SCHEMA = read();

  private Schema() {}

  /** @throws Problem of kind MALFORMED when the question does not fit the schema */
  static void check(Document document, OperationDefinition operation, Question question) {
    var errors = new Validator().validateDocument(SCHEMA, document, Locale.ROOT);
    if (!errors.isEmpty()) {
      throw misfit(errors.stream().limit(MOST_PLACES).flatMap(Schema::places).toList());
    }
    try {
      ValuesResolver.coerceVariableValues(SCHEMA, operation.getVariableDefinitions(), RawVariables.of(JsonValues.of(question.variables())),
          GraphQLContext.getDefault(), Locale.ROOT);
    } catch (GraphQLException flaw) {
      throw misfit(List.of(new Violation("/variables", "A variable is missing or of another type than it is declared.")));
    }
  }

  static GraphQLSchema known() {
    return SCHEMA;
  }

  private static Problem misfit(List<Violation> places) {
    return new Problem(Problem.Kind.MALFORMED, "invalid-query", "The query does not fit the schema.", places);
  }

  private static Stream<Violation> places(ValidationError error) {
    var what = Misfit.of(error.getValidationErrorType());
    return error.getLocations() == null || error.getLocations().isEmpty()
        ? Stream.of(new Violation("/query", what))
        : error.getLocations().stream().map(place -> place(what, place));
  }

  private static Violation place(String what, @Nullable SourceLocation place) {
    return place == null ? new Violation("/query", what) : new Violation("/query", what, place.getLine(), place.getColumn());
  }

  private static GraphQLSchema read() {
    try (var file = new InputStreamReader(Schema.class.getResourceAsStream(FILE), StandardCharsets.UTF_8)) {
      return new SchemaGenerator().makeExecutableSchema(new SchemaParser().parse(file), RuntimeWiring.MOCKED_WIRING);
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }
}
