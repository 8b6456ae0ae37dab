package dev.remit.openapi.diff;

import dev.remit.openapi.Party;
import dev.remit.openapi.tree.ArrayNode;
import dev.remit.openapi.tree.Node;
import dev.remit.openapi.tree.ObjectNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which values of a part of a message travel as text, whatever their type is, so that their reader takes them for what its
 * own schema says (OpenAPI, style values and encoding object).
 *
 * @param reach how far into the value
 * @param json the members of a form that are said to be written as JSON
 * @param before the media type object of a form in the old document; null for anything else
 * @param after the same in the new document
 */
record Writing(Reach reach, Set<String> json, @Nullable Located before, @Nullable Located after) {

  static final Writing TYPED = new Writing(Reach.NOTHING);
  static final Writing TEXT = new Writing(Reach.EVERYTHING);
  private static final Writing MARKUP = new Writing(Reach.MARKUP);
  private static final Writing SEGMENT = new Writing(Reach.SEGMENT);

  private Writing(Reach reach) {
    this(reach, Set.of(), null, null);
  }

  enum Reach {
    /** JSON and whatever else writes types. */
    NOTHING,
    /** The members of a form and the items of their lists; an object in a member is written as JSON. */
    MEMBERS,
    /** Parameters, headers, plain text. */
    EVERYTHING,
    /** The same of XML, which has names of its own besides. */
    MARKUP,
    /** The same of a variable of a path, which is never empty. */
    SEGMENT
  }

  /** How a body of this media type, in its usual spelling, is written. */
  static Writing of(String mediaType, Located old, Located now) {
    if (MediaRange.hasParts(mediaType)) {
      var json = new HashSet<String>();
      asJson(old, json);
      asJson(now, json);
      return new Writing(Reach.MEMBERS, json, old, now);
    }
    return MediaRange.isXml(mediaType) ? MARKUP : MediaRange.isText(mediaType) ? TEXT : TYPED;
  }

  private static void asJson(Located media, Set<String> json) {
    var encodings = media.at("encoding");
    if (encodings == null) {
      return;
    }
    for (var name : encodings.keys()) {
      var encoding = encodings.at(name);
      var type = encoding == null ? null : encoding.text("contentType");
      if (type != null && Arrays.stream(type.split(",")).anyMatch(MediaRange::isJson)) {
        json.add(name);
      }
    }
  }

  /** How a parameter is written that has a style or content. */
  static Writing of(@Nullable Located parameter) {
    var content = parameter == null ? null : parameter.at("content");
    if (content != null && content.keys().stream().anyMatch(MediaRange::isJson)) {
      return TYPED;
    }
    return parameter != null && isSegment(parameter) ? SEGMENT : TEXT;
  }

  // other styles write something before the value
  private static boolean isSegment(Located parameter) {
    var style = parameter.text("style");
    return "path".equals(parameter.text("in")) && (style == null || style.equals("simple"));
  }

  /** The fields of a form of this media type; null if it is none. */
  @Nullable Fields fields(Party party, @Nullable String mediaType) {
    return mediaType == null ? null : Fields.ofBody(mediaType, party == Party.BEFORE ? before : after);
  }

  boolean isTyped() {
    return reach == Reach.NOTHING;
  }

  private boolean isText() {
    return isOneText() || isMarkup();
  }

  /** Whether a list or an object is one text as well. */
  boolean isOneText() {
    return isSegment() || reach == Reach.EVERYTHING;
  }

  /** Whether the value is XML. */
  boolean isMarkup() {
    return reach == Reach.MARKUP;
  }

  /** Whether the value is a variable of a path. */
  boolean isSegment() {
    return reach == Reach.SEGMENT;
  }

  /** Whether what is at the end of this way, alternatives aside, is a text. */
  boolean isText(Visit way) {
    int depth = 0;
    for (var visit = way; visit.from() != null; visit = visit.from()) {
      boolean isFirst = visit.from().from() == null;
      boolean isMember = visit.step() instanceof Step.Member;
      if (!isMember && !(visit.step() instanceof Step.Item) && !(visit.step() instanceof Step.Items)
          || reach == Reach.MEMBERS && (isMember != isFirst || isMember && json.contains(((Step.Member) visit.step()).name()))) {
        return false;
      }
      depth++;
    }
    return isText() || reach == Reach.MEMBERS && depth > 0;
  }

  /** What a reader with this schema may take the value for; first of all for itself. */
  List<Node> readings(Shape reader, Node value) {
    if (isTyped()) {
      return List.of(value);
    }
    var readings = new ArrayList<Node>();
    if (isText()) {
      readings.addAll(Wire.readings(value));
    } else {
      readings.add(value);
    }
    readings.add(read(reader, value, true));
    return readings;
  }

  private Node read(Shape reader, Node value, boolean isWhole) {
    if (value instanceof ObjectNode object) {
      return isWhole || isText() ? members(reader, object) : value;
    }
    if (value instanceof ArrayNode array) {
      if (array.size() == 1 && (reader.union().types() & Types.ARRAY) == 0) {
        return read(reader, array.items().get(0), false);
      }
      var items = new ArrayList<Node>();
      for (var item : array.items()) {
        items.add(read(reader.item(items.size()), item, false));
      }
      return Values.array(items);
    }
    return (reader.union().types() & Types.STRING) != 0 ? Values.text(Wire.plain(value)) : Wire.typed(value);
  }

  private Node members(Shape reader, ObjectNode object) {
    var members = new LinkedHashMap<String, Node>();
    object.forEach((name, member) -> members.put(name, json.contains(name) ? member : member(reader.property(name), member)));
    return Values.object(members);
  }

  // one field may be a list of one item
  private Node member(Shape reader, Node value) {
    int types = reader.union().types() & Types.VALUES;
    boolean isScalar = !(value instanceof ArrayNode) && !(value instanceof ObjectNode);
    return read(reader, isScalar && types == Types.ARRAY ? Values.array(List.of(value)) : value, false);
  }
}
