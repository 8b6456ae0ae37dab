package dev.remit.openapi.diff;

import dev.remit.openapi.tree.ArrayNode;
import dev.remit.openapi.tree.Node;
import dev.remit.openapi.tree.ObjectNode;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A query or cookie parameter or a form, whose lists and objects may be written as several fields: of an empty one nothing is
 * written there (RFC 6570, section 3.2.8), so that its reader finds none. So it is in a path, which is another one then.
 *
 * @param form the media type of the form; null for a parameter
 * @param holder the media type object of the form; for a parameter itself
 */
record Fields(@Nullable String form, Located holder) {

  /** Null if the parameter has one value in one place, however empty. */
  static @Nullable Fields of(Side side, Located parameter) {
    var content = parameter.at("content");
    var type = content == null || content.keys().isEmpty() ? null : content.keys().get(0);
    if (content != null && type != null) {
      return "querystring".equals(parameter.text("in")) ? ofBody(type, side.follow(content, type)) : null;
    }
    return "header".equals(parameter.text("in")) ? null : new Fields(null, parameter);
  }

  /** Null if a body of this media type has no fields. */
  static @Nullable Fields ofBody(String mediaType, @Nullable Located media) {
    return media != null && MediaRange.hasParts(mediaType) ? new Fields(mediaType, media) : null;
  }

  /** Whether a list or an object is written as one text, which its reader may take for one. */
  boolean areOne() {
    return form == null && (isInPath() || new Wire(holder).isOneField());
  }

  /** The plainest value of a body, with something in each of its fields. */
  static @Nullable Node plainest(Examples examples, String mediaType, @Nullable Located media, @Nullable Node value) {
    var fields = ofBody(mediaType, media);
    return value == null || fields == null ? value : fields.written(examples, examples.shape(fields.holder.at("schema")), value, null);
  }

  /**
   * The value with something in each field that would not be written, which is left out where nothing fits.
   *
   * @param kept what the value is to show; null if it is to show nothing in particular
   * @return null if that is not written
   */
  @Nullable Node written(Examples examples, Shape shape, Node whole, @Nullable Node kept) {
    if (form != null) {
      return whole instanceof ObjectNode object ? members(form, examples, shape, object, kept) : whole;
    }
    return isWritten(shape, whole) ? whole : kept != null ? null : new Telling(examples).something(shape);
  }

  private boolean isWritten(Shape shape, Node value) {
    if (isInPath()) {
      return !isEmpty(value);
    }
    var wire = new Wire(holder);
    return !wire.pairs(value).isEmpty() && !(value instanceof ObjectNode object && wire.spreads() && isUnknown(shape, object));
  }

  private boolean isInPath() {
    return "path".equals(holder.text("in"));
  }

  // among other fields an object is known by the members that it declares
  private static boolean isUnknown(Shape shape, ObjectNode object) {
    var known = shape.declared();
    return !known.isEmpty() && !shape.has("additionalProperties") && object.keys().stream().noneMatch(known::contains);
  }

  private @Nullable Node members(String type, Examples examples, Shape shape, ObjectNode object, @Nullable Node kept) {
    var members = new LinkedHashMap<String, Node>();
    for (int i = 0; i < object.size(); i++) {
      var name = object.key(i);
      boolean isLost = isEmpty(object.value(i)) && isLost(type, name, object.value(i), examples);
      if (isLost && object.value(i) == kept) {
        return null;
      }
      var member = isLost ? new Telling(examples).something(shape.property(name)) : object.value(i);
      if (member != null) {
        members.put(name, member);
      }
    }
    return Values.object(members);
  }

  private static boolean isEmpty(Node value) {
    return value instanceof ArrayNode array && array.size() == 0 || value instanceof ObjectNode object && object.size() == 0;
  }

  private boolean isLost(String type, String name, Node member, Examples examples) {
    var with = MessageText.written(type, holder, Values.object(Map.of(name, member)), examples.side());
    var without = MessageText.written(type, holder, Values.object(Map.of()), examples.side());
    return with != null && without != null && Arrays.equals(with.bytes(), without.bytes());
  }
}
