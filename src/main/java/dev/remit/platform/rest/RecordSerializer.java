package dev.remit.platform.rest;

import jakarta.json.bind.serializer.JsonbSerializer;
import jakarta.json.bind.serializer.SerializationContext;
import jakarta.json.stream.JsonGenerator;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import org.jspecify.annotations.Nullable;

/** Writes a record's members in the order in which it declares them; JSON-B itself knows the alphabet's order only. */
public class RecordSerializer implements JsonbSerializer<Record> {

  @Override
  public void serialize(Record body, JsonGenerator json, SerializationContext context) {
    json.writeStartObject();
    for (var member : body.getClass().getRecordComponents()) {
      var value = value(member, body);
      if (value != null) {
        context.serialize(member.getName(), value, json);
      }
    }
    json.writeEnd();
  }

  private static @Nullable Object value(RecordComponent member, Record body) {
    try {
      return member.getAccessor().invoke(body);
    } catch (IllegalAccessException | InvocationTargetException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
