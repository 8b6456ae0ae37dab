package dev.remit.openapi.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** JSON in lines, written as it comes. */
final class Json implements AutoCloseable {

  private final JsonGenerator generator;
  private final Appendable out;

  Json(Appendable out) throws IOException {
    this.out = out;
    this.generator = new JsonFactory().createGenerator(new AppendingWriter(out)).useDefaultPrettyPrinter();
  }

  Json object() throws IOException {
    generator.writeStartObject();
    return this;
  }

  Json object(String name) throws IOException {
    generator.writeObjectFieldStart(name);
    return this;
  }

  Json array() throws IOException {
    generator.writeStartArray();
    return this;
  }

  Json array(String name) throws IOException {
    generator.writeArrayFieldStart(name);
    return this;
  }

  Json end() throws IOException {
    if (generator.getOutputContext().inArray()) {
      generator.writeEndArray();
    } else {
      generator.writeEndObject();
    }
    return this;
  }

  /** A member that is left out when it has no value. */
  Json member(String name, @Nullable String value) throws IOException {
    if (value != null) {
      generator.writeStringField(name, value);
    }
    return this;
  }

  Json member(String name, int value) throws IOException {
    generator.writeNumberField(name, value);
    return this;
  }

  Json flag(String name, boolean value) throws IOException {
    generator.writeBooleanField(name, value);
    return this;
  }

  @Override
  public void close() throws IOException {
    generator.close();
    out.append('\n');
  }
}
