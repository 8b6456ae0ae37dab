package dev.remit.openapi.read;

import dev.remit.openapi.Limits;
import dev.remit.openapi.UnreadableDocument;
import dev.remit.openapi.tree.Node;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.parser.ParserImpl;

/** Reads one YAML 1.2 document by its core schema, from parser events: nothing is ever instantiated by a tag. */
final class YamlReader {

  private static final String TAG = "tag:yaml.org,2002:";

  private final TreeBuilder builder;
  private final Anchors anchors;
  private final YamlScalars scalars;
  private int documents;
  private int line = 1;
  private int column = 1;

  private YamlReader(Limits limits) {
    builder = new TreeBuilder(limits);
    anchors = new Anchors(builder, limits);
    scalars = new YamlScalars(builder);
  }

  static Node read(char[] text, Limits limits) {
    var reader = new YamlReader(limits);
    try {
      return reader.read(new ParserImpl(new CodePoints(text), options(limits)));
    } catch (UnreadableDocument refused) {
      throw refused;
    } catch (RuntimeException malformed) {
      // the library throws more than its own exceptions, an IllegalArgumentException on '!%b' for one
      throw YamlProblem.refusal(malformed, reader.builder, reader.line, reader.column);
    }
  }

  // a text has no more code points than bytes, so the limit of the library never comes first
  private static LoaderOptions options(Limits limits) {
    var options = new LoaderOptions();
    options.setCodePointLimit(limits.bytes());
    options.setProcessComments(false);
    return options;
  }

  private Node read(ParserImpl parser) {
    for (@Nullable Event event = parser.getEvent(); event != null; event = parser.getEvent()) {
      line = event.getStartMark().getLine() + 1;
      column = event.getStartMark().getColumn() + 1;
      take(event);
    }
    var root = builder.root();
    if (root == null) {
      throw builder.refused(1, 1, "The document is empty.");
    }
    return root;
  }

  private void take(Event event) {
    switch (event.getEventId()) {
      case DocumentStart -> document();
      case MappingStart, SequenceStart -> open((CollectionStartEvent) event);
      case MappingEnd, SequenceEnd -> anchors.close();
      case Scalar -> scalar((ScalarEvent) event);
      case Alias -> alias((AliasEvent) event);
      default -> { }
    }
  }

  private void document() {
    if (++documents > 1) {
      throw builder.refused(line, column, "A second YAML document begins here; one is read.");
    }
  }

  private void open(CollectionStartEvent event) {
    boolean mapping = event.is(Event.ID.MappingStart);
    var tag = event.getTag();
    if (tag != null && !tag.equals("!") && !tag.equals(TAG + (mapping ? "map" : "seq"))) {
      throw scalars.foreign(tag, line, column);
    }
    if (awaitsKey()) {
      throw complexKey();
    }
    if (mapping) {
      builder.openObject(line, column);
    } else {
      builder.openArray(line, column);
    }
    anchors.open(event.getAnchor());
  }

  private boolean awaitsKey() {
    return builder.depth() > 0 && builder.top().awaitsKey();
  }

  private UnreadableDocument complexKey() {
    return builder.refused(line, column, "A mapping key is a collection where a scalar was expected.");
  }

  private void scalar(ScalarEvent event) {
    if (awaitsKey()) {
      key(event);
    } else {
      var node = scalars.node(event, line, column);
      builder.add(node);
      anchors.define(event.getAnchor(), node);
    }
  }

  private void key(ScalarEvent event) {
    if (event.isPlain() && event.getTag() == null && event.getValue().equals(Merge.KEY)) {
      builder.mergeKey(line, column);
      return;
    }
    var node = scalars.node(event, line, column);
    builder.key(event.getValue(), line, column);
    anchors.define(event.getAnchor(), node);
  }

  private void alias(AliasEvent event) {
    if (!awaitsKey()) {
      anchors.repeat(event.getAnchor(), line, column);
      return;
    }
    var key = scalars.text(anchors.scalar(event.getAnchor(), line, column));
    if (key == null) {
      throw complexKey();
    }
    builder.key(key, line, column);
  }
}
