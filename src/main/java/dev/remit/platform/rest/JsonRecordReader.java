package dev.remit.platform.rest;

import dev.remit.platform.problem.InvalidInput;
import dev.remit.platform.problem.Problem;
import dev.remit.platform.problem.Violation;
import jakarta.json.Json;
import jakarta.json.JsonConfig;
import jakarta.json.JsonException;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonValue;
import jakarta.json.JsonValue.ValueType;
import jakarta.json.stream.JsonParsingException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.stream.Collectors;

/**
 * Reads a JSON body into a record, strictly: what is no JSON is refused with its place, and so are members the record
 * does not have, since a misspelt optional member would be lost in silence.
 */
@Provider
@Consumes(MediaType.APPLICATION_JSON)
public class JsonRecordReader implements MessageBodyReader<Record> {

  private static final int MOST = 1024 * 1024;
  private static final JsonReaderFactory STRICT =
      Json.createReaderFactory(Map.of(JsonConfig.KEY_STRATEGY, JsonConfig.KeyStrategy.NONE));

  @Override
  public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
    return type.isRecord();
  }

  @Override
  public Record readFrom(Class<Record> type, Type generic, Annotation[] annotations, MediaType mediaType,
      MultivaluedMap<String, String> headers, InputStream body) {
    var bytes = BoundedBody.read(body, MOST);
    check(parsed(bytes), type);
    return JsonConfiguration.binding().fromJson(new ByteArrayInputStream(bytes), type);
  }

  private static JsonValue parsed(byte[] bytes) {
    try (var reader = STRICT.createReader(new ByteArrayInputStream(bytes))) {
      readToTheEnd(bytes);
      return reader.readValue();
    } catch (JsonParsingException malformed) {
      var place = malformed.getLocation();
      throw malformed(List.of(new Violation("", "This is no JSON any more.",
          (int) place.getLineNumber(), (int) place.getColumnNumber())));
    } catch (JsonException | IllegalStateException | NoSuchElementException malformed) {
      throw malformed(List.of());
    }
  }

  /** A reader stops behind the first value, and a parser knows no duplicates; so each does its part. */
  private static void readToTheEnd(byte[] bytes) {
    try (var parser = Json.createParser(new ByteArrayInputStream(bytes))) {
      while (parser.hasNext()) {
        parser.next();
      }
    }
  }

  private static Problem malformed(List<Violation> places) {
    return new Problem(Problem.Kind.MALFORMED, "malformed-json", "The body is not JSON.", places);
  }

  private static void check(JsonValue body, Class<Record> type) {
    if (body.getValueType() != ValueType.OBJECT) {
      throw new InvalidInput("", "An object is expected.");
    }
    var known = Arrays.stream(type.getRecordComponents())
        .collect(Collectors.toMap(RecordComponent::getName, RecordComponent::getType));
    var violations = body.asJsonObject().entrySet().stream()
        .flatMap(member -> refusals(member, known).stream())
        .toList();
    if (!violations.isEmpty()) {
      throw new InvalidInput(violations);
    }
  }

  private static List<Violation> refusals(Map.Entry<String, JsonValue> member, Map<String, Class<?>> known) {
    var pointer = "/" + Json.encodePointer(member.getKey());
    var type = known.get(member.getKey());
    if (type == null) {
      return List.of(new Violation(pointer, "There is no such member."));
    }
    var kind = member.getValue().getValueType();
    return type == String.class && kind != ValueType.STRING && kind != ValueType.NULL
        ? List.of(new Violation(pointer, "A string is expected."))
        : List.of();
  }
}
