package dev.remit.openapi.use;

import dev.remit.openapi.Limits;
import dev.remit.openapi.UnreadableDocument;
import dev.remit.openapi.read.Reading;
import dev.remit.openapi.tree.ArrayNode;
import dev.remit.openapi.tree.TextNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads the text of a {@link Way}. */
final class WayText {

  private final String text;
  private final List<Way.Step> steps = new ArrayList<>();
  private int at;

  WayText(String text) {
    this.text = text;
  }

  Way way() {
    while (at < text.length()) {
      step();
    }
    return new Way(steps);
  }

  private void step() {
    if (text.startsWith("[]", at)) {
      steps.add(Way.Step.ITEM);
      at += 2;
      return;
    }
    if (!steps.isEmpty()) {
      expect('.');
    }
    steps.add(at < text.length() && text.charAt(at) == '"' ? quoted() : plain());
  }

  private void expect(char wanted) {
    if (at == text.length() || text.charAt(at) != wanted) {
      throw unreadable("a '" + wanted + "' is missing");
    }
    at++;
  }

  private Way.Step quoted() {
    int end = at + 1;
    while (end < text.length() && text.charAt(end) != '"') {
      end += text.charAt(end) == '\\' ? 2 : 1;
    }
    if (end >= text.length()) {
      throw unreadable("a name in quotes does not end");
    }
    var name = name(text.substring(at, end + 1));
    at = end + 1;
    return new Way.Step(Way.Kind.MEMBER, name);
  }

  private String name(String quoted) {
    try {
      // brackets make it JSON, which a text alone is not taken for
      var tree = Reading.tree(("[" + quoted + "]").getBytes(StandardCharsets.UTF_8), Limits.DEFAULT);
      return tree instanceof ArrayNode array && array.item(0) instanceof TextNode name ? name.value() : "";
    } catch (UnreadableDocument refused) {
      throw unreadable("a name in quotes is not written as in JSON");
    }
  }

  private Way.Step plain() {
    int end = at;
    while (end < text.length() && ".[".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    var name = text.substring(at, end);
    if (name.isEmpty() || name.indexOf('"') >= 0 || name.indexOf(']') >= 0) {
      throw unreadable("a name is missing");
    }
    at = end;
    return name.equals("*") ? Way.Step.ANY : new Way.Step(Way.Kind.MEMBER, name);
  }

  private IllegalArgumentException unreadable(String what) {
    return new IllegalArgumentException("'" + text + "' names no member: at character " + (at + 1) + " " + what + ".");
  }
}
