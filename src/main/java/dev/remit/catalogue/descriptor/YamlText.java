package dev.remit.catalogue.descriptor;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.emitter.Emitter;
import org.yaml.snakeyaml.events.DocumentEndEvent;
import org.yaml.snakeyaml.events.DocumentStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.ImplicitTuple;
import org.yaml.snakeyaml.events.MappingEndEvent;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.events.SequenceEndEvent;
import org.yaml.snakeyaml.events.SequenceStartEvent;
import org.yaml.snakeyaml.events.StreamEndEvent;
import org.yaml.snakeyaml.events.StreamStartEvent;
import org.yaml.snakeyaml.nodes.NodeId;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.resolver.Resolver;

/** Writes values as JSON knows them as documents of YAML in block style. */
final class YamlText {

  /** What the emitter would write as it is in other styles, and a reader takes for a line's end or nothing. */
  private static final Pattern ODD = Pattern.compile("[\\r\\u0085\\u2028\\u2029\\ufeff]");
  private static final Resolver OLDER = new Resolver();

  private final StringWriter text = new StringWriter();
  private final Emitter emitter = new Emitter(text, options());

  private YamlText() {}

  static String of(Iterable<Map<String, Object>> documents) {
    var yaml = new YamlText();
    yaml.emit(new StreamStartEvent(null, null));
    documents.forEach(yaml::document);
    yaml.emit(new StreamEndEvent(null, null));
    return yaml.text.toString();
  }

  private static DumperOptions options() {
    var options = new DumperOptions();
    options.setIndent(2);
    options.setIndicatorIndent(2);
    options.setIndentWithIndicator(true);
    options.setWidth(Integer.MAX_VALUE);
    options.setSplitLines(false);
    options.setMaxSimpleKeyLength(1_000);
    return options;
  }

  private void document(Map<String, Object> root) {
    emit(new DocumentStartEvent(null, null, true, null, null));
    value(root);
    emit(new DocumentEndEvent(null, null, false));
  }

  private void value(@Nullable Object value) {
    if (value instanceof Map<?, ?> map) {
      emit(new MappingStartEvent(null, null, true, null, null, FlowStyle.BLOCK));
      map.forEach((name, member) -> {
        string(String.valueOf(name), ScalarStyle.SINGLE_QUOTED);
        value(member);
      });
      emit(new MappingEndEvent(null, null));
    } else if (value instanceof List<?> list) {
      emit(new SequenceStartEvent(null, null, true, null, null, FlowStyle.BLOCK));
      list.forEach(this::value);
      emit(new SequenceEndEvent(null, null));
    } else if (value instanceof String string) {
      string(string, string.indexOf('\n') >= 0 ? ScalarStyle.LITERAL : ScalarStyle.SINGLE_QUOTED);
    } else {
      scalar(String.valueOf(value instanceof Number number ? new BigDecimal(number.toString()) : value), ScalarStyle.PLAIN);
    }
  }

  private void string(String string, ScalarStyle otherwise) {
    scalar(string, ODD.matcher(string).find() ? ScalarStyle.DOUBLE_QUOTED : isPlain(string) ? ScalarStyle.PLAIN : otherwise);
  }

  // also those who read by YAML 1.1 shall find a text where one is
  private static boolean isPlain(String string) {
    return string.indexOf('\n') < 0 && CoreSchema.plain(string).equals(Tag.STR) && !string.equals("<<")
        && OLDER.resolve(NodeId.scalar, string, true).equals(Tag.STR);
  }

  // the emitter takes double quotes where a text does not bear the style
  private void scalar(String text, ScalarStyle style) {
    emit(new ScalarEvent(null, null, new ImplicitTuple(true, true), text, null, null, style));
  }

  private void emit(Event event) {
    try {
      emitter.emit(event);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
