package dev.remit.openapi.use;

import dev.remit.openapi.AnswerUse;
import dev.remit.openapi.BodyUse;
import dev.remit.openapi.OperationUse;
import dev.remit.openapi.ParameterUse;
import dev.remit.openapi.Sample;
import dev.remit.openapi.Usage;
import dev.remit.openapi.tree.JsonText;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Writes usages as JSON. */
final class UsageWriter {

  private final StringBuilder json = new StringBuilder();

  String write(Usage usage) {
    object(() -> list("operations", usage.operations(), this::operation));
    return json.toString();
  }

  private void operation(OperationUse use) {
    object(() -> {
      text("operation", use.operation());
      list("parameters", use.parameters(), this::parameter);
      if (use.sends() != null) {
        key("sends");
        object(() -> body(use.sends()));
      }
      list("reads", use.reads(), this::answer);
      if (!use.samples().isEmpty()) {
        list("samples", use.samples(), this::sample);
      }
    });
  }

  private void parameter(ParameterUse parameter) {
    object(() -> {
      text("in", parameter.in());
      text("name", parameter.name());
    });
  }

  private void body(BodyUse body) {
    list("mediaTypes", body.mediaTypes(), this::quoted);
    list("members", body.members(), this::quoted);
  }

  private void answer(AnswerUse answer) {
    object(() -> {
      text("status", answer.status());
      body(answer.body());
      list("headers", answer.headers(), this::quoted);
    });
  }

  private void sample(Sample sample) {
    object(() -> {
      text("name", sample.name().isBlank() ? "-" : sample.name());
      key("parameters");
      object(() -> sample.parameters().forEach((name, values) -> list(name, values, this::quoted)));
      raw("sent", sample.sent());
      raw("status", Integer.toString(sample.status()));
      raw("read", sample.read());
    });
  }

  private void object(Runnable members) {
    json.append('{');
    members.run();
    json.append('}');
  }

  private void key(String name) {
    quoted(name);
    json.append(':');
  }

  private void text(String name, String value) {
    key(name);
    quoted(value);
  }

  private void raw(String name, @Nullable String value) {
    if (value != null) {
      key(name);
      json.append(value);
    }
  }

  private void quoted(String text) {
    comma();
    JsonText.quote(text, json);
  }

  private <T> void list(String name, @Nullable List<T> items, Consumer<T> writer) {
    if (items != null) {
      key(name);
      json.append('[');
      items.forEach(item -> {
        comma();
        writer.accept(item);
      });
      json.append(']');
    }
  }

  // between two values of a list or an object, not after a key
  private void comma() {
    char last = json.charAt(json.length() - 1);
    if (last != '{' && last != '[' && last != ':' && last != ',') {
      json.append(',');
    }
  }
}
