package dev.remit.chain.text;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.remit.chain.Detail;
import dev.remit.chain.Fact;
import dev.remit.chain.Performer;
import dev.remit.chain.Row;
import dev.remit.chain.UnreadableText;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A row as one line of JSON; what is absent has no member. */
public final class RowText {

  private static final JsonFactory JSON = new JsonFactory();
  private static final Set<String> MEMBERS = Set.of("sequence", "at", "actorKind", "actorId", "actorName", "token", "action",
      "objectKind", "objectId", "correlationId", "personal", "seal", "previous", "hash", "salt", "detail");

  private RowText() {}

  public static String write(Row row) {
    var line = new StringWriter();
    try (var json = JSON.createGenerator(line)) {
      json.writeStartObject();
      json.writeNumberField("sequence", row.sequence());
      write(row.fact(), json);
      text("previous", row.previous(), json);
      text("hash", row.hash(), json);
      text("salt", row.detail() == null ? null : row.detail().salt(), json);
      text("detail", row.detail() == null ? null : row.detail().text(), json);
      json.writeEndObject();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return line.toString();
  }

  private static void write(Fact fact, JsonGenerator json) throws IOException {
    text("at", fact.at().toString(), json);
    text("actorKind", fact.by().kind(), json);
    text("actorId", fact.by().id(), json);
    text("actorName", fact.by().name(), json);
    text("token", fact.by().token(), json);
    text("action", fact.action(), json);
    text("objectKind", fact.kind(), json);
    text("objectId", fact.object(), json);
    text("correlationId", fact.correlation(), json);
    text("personal", fact.personal(), json);
    text("seal", fact.seal(), json);
  }

  private static void text(String name, @Nullable String value, JsonGenerator json) throws IOException {
    if (value != null) {
      json.writeStringField(name, value);
    }
  }

  /** @throws UnreadableText when the line is no row */
  public static Row read(String line) {
    var objects = FlatObject.all(line, MEMBERS);
    if (objects.size() != 1) {
      throw new UnreadableText("it is not one JSON object");
    }
    var row = objects.get(0);
    return new Row(row.number("sequence"), fact(row), row.required("previous"), row.required("hash"), detail(row));
  }

  private static Fact fact(FlatObject row) {
    var by = new Performer(row.required("actorKind"), row.optional("actorId"), row.optional("actorName"), row.optional("token"));
    return new Fact(row.time("at"), by, row.required("action"), row.required("objectKind"), row.required("objectId"),
        row.required("correlationId"), row.optional("personal"), row.required("seal"));
  }

  private static @Nullable Detail detail(FlatObject row) {
    return Detail.stored(row.optional("salt"), row.optional("detail"));
  }
}
