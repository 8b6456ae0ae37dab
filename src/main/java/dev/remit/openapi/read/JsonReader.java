package dev.remit.openapi.read;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamReadException;
import dev.remit.openapi.Limits;
import dev.remit.openapi.UnreadableDocument;
import dev.remit.openapi.tree.BooleanNode;
import dev.remit.openapi.tree.Node;
import dev.remit.openapi.tree.NullNode;
import dev.remit.openapi.tree.TextNode;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Reads JSON as strictly as RFC 8259 writes it. */
final class JsonReader {

  private final TreeBuilder builder;
  private final JsonParser parser;

  private JsonReader(JsonParser parser, Limits limits) {
    this.parser = parser;
    this.builder = new TreeBuilder(limits);
  }

  static Node read(char[] text, int offset, int length, Limits limits) {
    try (var parser = factory().createParser(text, offset, length)) {
      return new JsonReader(parser, limits).read();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  // one for each document: its table of names must not grow with everything ever read
  private static JsonFactory factory() {
    return JsonFactory.builder()
        .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
        .disable(JsonFactory.Feature.FAIL_ON_SYMBOL_HASH_OVERFLOW)
        .streamReadConstraints(ours())
        .build();
  }

  // our own limits come first; these only must not
  private static StreamReadConstraints ours() {
    return StreamReadConstraints.builder()
        .maxNestingDepth(Integer.MAX_VALUE)
        .maxNumberLength(Integer.MAX_VALUE)
        .maxStringLength(Integer.MAX_VALUE)
        .maxNameLength(Integer.MAX_VALUE)
        .build();
  }

  private Node read() throws IOException {
    try {
      for (var token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (builder.depth() == 0 && builder.root() != null) {
          throw trailing();
        }
        take(token, parser.currentTokenLocation());
      }
    } catch (StreamReadException malformed) {
      throw malformed(malformed);
    }
    var root = builder.root();
    if (root == null) {
      throw builder.refused(1, 1, "The document is empty.");
    }
    return root;
  }

  private void take(JsonToken token, JsonLocation at) throws IOException {
    int line = at.getLineNr();
    int column = at.getColumnNr();
    switch (token) {
      case START_OBJECT -> builder.openObject(line, column);
      case START_ARRAY -> builder.openArray(line, column);
      case END_OBJECT, END_ARRAY -> builder.close();
      case FIELD_NAME -> builder.key(parser.currentName(), line, column);
      case VALUE_STRING -> builder.add(new TextNode(parser.getText(), line, column));
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> builder.add(builder.number(parser.getText(), line, column));
      case VALUE_TRUE, VALUE_FALSE -> builder.add(new BooleanNode(token == JsonToken.VALUE_TRUE, line, column));
      default -> builder.add(new NullNode(line, column));
    }
  }

  private UnreadableDocument trailing() {
    var at = parser.currentTokenLocation();
    return builder.refused(at.getLineNr(), at.getColumnNr(), "Something follows the end of the JSON document.");
  }

  private UnreadableDocument malformed(StreamReadException malformed) {
    var at = malformed.getLocation();
    var problem = malformed.getOriginalMessage().replaceAll("(?s) ?\\(start marker at .*?\\)(?=$|:| )", "");
    return builder.refused(at.getLineNr(), Math.max(1, at.getColumnNr()),
        "This is not valid JSON: " + Wording.shortened(problem) + ".");
  }
}
