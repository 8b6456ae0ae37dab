package dev.remit.openapi.mock.space;

import dev.remit.openapi.tree.Node;
import dev.remit.openapi.tree.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A body and where in it an item, or the list of items, stands.
 *
 * @param whole the body
 * @param path the members that lead inwards; none if the body is it
 * @param inner the item or the list
 */
record Envelope(Shape whole, List<String> path, Shape inner) {

  private static final List<String> LISTS = List.of("items", "data", "results", "content", "value", "values", "entries", "records", "list", "elements", "rows");
  private static final List<String> SINGLES = List.of("data", "item", "result", "record", "payload", "entity", "resource", "value");

  /** What stands beside the way inwards. */
  interface Beside {

    /** The value of a member; null to leave it out. */
    @Nullable Node value(String name, Shape member, boolean required);
  }

  /** Of a list of objects; null if it is none, or if nobody can say which of several it is. */
  static @Nullable Envelope ofList(@Nullable Shape body, String segment) {
    if (body == null) {
      return null;
    }
    if (body.isList()) {
      return isObjects(body) ? new Envelope(body, List.of(), body) : null;
    }
    var direct = list(body, segment);
    if (direct != null) {
      return new Envelope(body, List.of(direct), Objects.requireNonNull(body.member(direct)));
    }
    // as HAL and JSend have it
    for (var name : List.of("_embedded", "data", "result", "response")) {
      var holder = body.member(name);
      var inner = holder == null || !holder.isObject() ? null : list(holder, segment);
      if (inner != null) {
        return new Envelope(body, List.of(name, inner), Objects.requireNonNull(Objects.requireNonNull(holder).member(inner)));
      }
    }
    return null;
  }

  private static @Nullable String list(Shape body, String segment) {
    var lists = body.names().stream().filter(name -> isObjects(Objects.requireNonNull(body.member(name)))).toList();
    if (lists.size() < 2) {
      return lists.isEmpty() ? null : lists.get(0);
    }
    var usual = lists.stream().filter(name -> LISTS.contains(name) || Words.plain(name).equals(Words.plain(segment))).toList();
    return usual.size() == 1 ? usual.get(0) : null;
  }

  private static boolean isObjects(Shape shape) {
    var item = shape.isList() ? shape.item() : null;
    return item != null && item.isObject();
  }

  /** Of one item; null if it is no object. */
  static @Nullable Envelope ofItem(@Nullable Shape body, String segment, Set<String> identities) {
    if (body == null || !body.isObject()) {
      return null;
    }
    var singles = body.names().stream().filter(name -> isSingle(name, segment) && Objects.requireNonNull(body.member(name)).isObject()).toList();
    boolean bare = singles.size() != 1 || body.names().stream().anyMatch(name -> identities.contains(Words.plain(name)));
    return bare ? new Envelope(body, List.of(), body) : new Envelope(body, singles, Objects.requireNonNull(body.member(singles.get(0))));
  }

  private static boolean isSingle(String name, String segment) {
    return SINGLES.contains(name) || Words.plain(name).equals(Words.plain(Words.singular(segment)));
  }

  /** What stands inside; null if it is not there. */
  @Nullable Node inside(@Nullable Node body) {
    var inside = body;
    for (var name : path) {
      inside = inside instanceof ObjectNode object ? object.get(name) : null;
    }
    return inside;
  }

  Node around(Node inside, Beside beside) {
    return around(whole, 0, inside, beside);
  }

  private Node around(Shape shape, int depth, Node inside, Beside beside) {
    if (depth == path.size()) {
      return inside;
    }
    var members = new LinkedHashMap<String, Node>();
    for (var name : shape.names()) {
      var member = Objects.requireNonNull(shape.member(name));
      var value = name.equals(path.get(depth)) ? around(member, depth + 1, inside, beside) : beside.value(name, member, shape.required.contains(name));
      if (value != null) {
        members.put(name, value);
      }
    }
    return Trees.object(members);
  }
}
