package dev.remit.openapi.mock;

import dev.remit.openapi.HeaderField;
import dev.remit.openapi.Request;
import dev.remit.openapi.SampleCall;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A call that is proposed, as if it had been sent. */
record Proposed(SampleCall call) implements Request {

  @Override
  public String method() {
    return call.method();
  }

  @Override
  public String path() {
    int mark = call.target().indexOf('?');
    return mark < 0 ? call.target() : call.target().substring(0, mark);
  }

  @Override
  public @Nullable String query() {
    int mark = call.target().indexOf('?');
    return mark < 0 ? null : call.target().substring(mark + 1);
  }

  @Override
  public List<String> headers(String name) {
    var fields = call.fields().stream().filter(field -> field.name().equalsIgnoreCase(name)).map(HeaderField::value);
    var type = name.equalsIgnoreCase("Content-Type") ? Stream.ofNullable(call.mediaType()) : Stream.<String>empty();
    return Stream.concat(fields, type).toList();
  }

  @Override
  public byte[] body() {
    return call.body();
  }
}
