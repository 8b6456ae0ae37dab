package dev.remit.contracts.proof;

import com.networknt.schema.Error;
import com.networknt.schema.ExecutionContext;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import dev.remit.openapi.Direction;
import dev.remit.openapi.Document;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The schemas of one document in the hands of the validator that is not ours. */
final class Validator {

  private static final long STEPS = 200_000;
  private static final int DEEPEST = 400;
  /** Claims about the same part of a message mostly follow each other. */
  private static final int REMEMBERED = 8;

  private final Source source;
  private final Readings readings = new Readings();
  private final SchemaRegistry registry;
  private final Map<Key, Schema> compiled = new LinkedHashMap<>(REMEMBERED, 0.75f, true) {
    @Override
    protected boolean removeEldestEntry(Map.Entry<Key, Schema> eldest) {
      return size() > REMEMBERED;
    }
  };

  private record Key(String pointer, Direction direction) {}

  /**
   * Whether a value is accepted.
   *
   * @param reason the keyword that refuses it, and where in the value; empty if it is accepted
   */
  record Opinion(boolean accepted, String reason) {}

  Validator(Document document) {
    this.source = new Source(document);
    var settings = SchemaRegistryConfig.builder()
        .regularExpressionFactory(pattern -> BoundedExpression.of(pattern, readings))
        .formatAssertionsEnabled(true)
        .losslessNarrowing(true)
        .failFast(true)
        .build();
    this.registry = SchemaRegistry.withDialect(OpenApiFormats.DIALECT,
        builder -> builder.schemaRegistryConfig(settings).schemaCacheEnabled(false));
  }

  /** @throws Undecidable when it cannot say */
  Opinion judge(@Nullable String pointer, Direction direction, JsonNode value) {
    if (pointer == null) {
      return new Opinion(true, "");
    }
    readings.restart();
    var schema = compiled.computeIfAbsent(new Key(pointer, direction), this::compile);
    var errors = schema.validate(value, Validator::limit);
    return errors.isEmpty() ? new Opinion(true, "") : new Opinion(false, reason(errors.get(0)));
  }

  private static void limit(ExecutionContext run) {
    run.executionConfig(how -> how.maxEvaluationSteps(STEPS).maxEvaluationDepth(DEEPEST)
        .formatAssertionsEnabled(true).failFast(true));
  }

  private Schema compile(Key key) {
    return registry.getSchema(Excerpt.of(source, key.pointer(), key.direction()));
  }

  private static String reason(Error error) {
    var place = error.getInstanceLocation().toString();
    return error.getKeyword() + (place.isEmpty() ? "" : " at " + place);
  }
}
