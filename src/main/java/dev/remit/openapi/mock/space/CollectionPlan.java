package dev.remit.openapi.mock.space;

import dev.remit.openapi.message.Query;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a document says of a collection. Collections that differ only by the values of their path variables have one plan.
 *
 * @param path template, without a slash at the end
 * @param identity by what its items are told apart
 * @param main what an item is, unwrapped, where it is answered most fully
 * @param views all that an item is answered as, the most binding first; {@code main} and that of lists have to be satisfied
 * @param binding how many of the views have to be satisfied
 * @param parent whose items its collections belong to; null if there is none
 * @param creatable whether the contract lets anybody put something into it
 * @param addressed whether its items have addresses of their own
 * @param tagged whether the contract tells versions of items by {@code ETag}
 */
record CollectionPlan(String path, Identity identity, Shape main, List<Shape> views, int binding, @Nullable CollectionPlan parent, boolean creatable,
    boolean addressed, boolean tagged) {

  List<String> segments() {
    return List.of(path.split("/", -1));
  }

  static boolean isVariable(String segment) {
    return segment.startsWith("{") && segment.endsWith("}") && segment.indexOf('}') == segment.length() - 1;
  }

  int variables() {
    return (int) segments().stream().filter(CollectionPlan::isVariable).count();
  }

  /** The values of the variables, decoded, if the segments of a path are those of such a collection; else null. */
  @Nullable List<String> match(List<String> path) {
    var own = segments();
    var values = new ArrayList<String>();
    for (int i = 0; i < own.size() && own.size() == path.size(); i++) {
      if (isVariable(own.get(i)) && !path.get(i).isEmpty()) {
        values.add(Query.unescaped(path.get(i)));
      } else if (!own.get(i).equals(path.get(i))) {
        return null;
      }
    }
    return own.size() == path.size() ? values : null;
  }

  /** The collection that these values of its variables, decoded, make of it. */
  Place place(List<String> values) {
    var segments = new ArrayList<String>();
    int at = 0;
    for (var segment : segments()) {
      segments.add(isVariable(segment) ? escaped(values.get(at++)) : segment);
    }
    return new Place(this, String.join("/", segments), parent == null ? null : parent.item(values.subList(0, parent.variables() + 1)));
  }

  private Item item(List<String> values) {
    return new Item(place(values.subList(0, values.size() - 1)), identity.key(values.get(values.size() - 1)));
  }

  static String escaped(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20").replace("%7E", "~").replace("%3A", ":").replace("%40", "@");
  }

  /**
   * A collection.
   *
   * @param path as inspecting a space tells it
   * @param parent the item it belongs to; null if it belongs to none
   */
  record Place(CollectionPlan plan, String path, @Nullable Item parent) {

    String shown() {
      return path.isEmpty() ? "/" : path;
    }
  }

  /** An item, whether it is there or not. */
  record Item(Place place, String key) {

    String shown() {
      return place.path + "/" + escaped(key);
    }
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return path.hashCode();
  }
}
