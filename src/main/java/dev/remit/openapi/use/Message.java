package dev.remit.openapi.use;

import dev.remit.openapi.tree.Node;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A request or an answer.
 *
 * @param headers by name in lower case
 * @param mediaType of the body as written; null if it is not told
 * @param hasBody whether there is a body
 * @param json the body if it is JSON, else null
 * @param names the names of the fields of a form; empty if it is none
 * @param free ways to objects of which the members may be called anything
 */
public record Message(
    Map<String, List<String>> headers, @Nullable String mediaType, boolean hasBody, @Nullable Node json, Set<String> names, Set<Way> free) {

  /** What is used of the body, as members of a body's use. */
  List<String> members() {
    if (!hasBody) {
      return List.of();
    }
    if (json != null) {
      return Leaves.of(json, free);
    }
    return names.isEmpty() ? List.of("") : names.stream().map(name -> Way.HERE.member(name).toString()).toList();
  }

  /** The media type, if there is a body and it is told. */
  List<String> mediaTypes() {
    return hasBody && mediaType != null ? List.of(mediaType) : List.of();
  }

  Set<String> headerNames() {
    return new TreeSet<>(headers.keySet());
  }
}
