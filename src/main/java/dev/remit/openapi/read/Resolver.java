package dev.remit.openapi.read;

import dev.remit.openapi.Dialect;
import dev.remit.openapi.Document.Target;
import dev.remit.openapi.Limits;
import dev.remit.openapi.tree.Fragment;
import dev.remit.openapi.tree.Node;
import dev.remit.openapi.tree.ObjectNode;
import dev.remit.openapi.tree.Pointer;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds what references name inside one document: JSON pointers in a fragment (RFC 6901, section 6) and anchors (JSON
 * Schema 2020-12, section 8.2.2). It learns while the document is checked and never changes afterwards.
 */
public final class Resolver {

  private static final Set<String> ANNOTATIONS = Set.of("$ref", "summary", "description", "$comment");

  private final ObjectNode root;
  private final Dialect dialect;
  private final OwnAddress address;
  private final Map<String, Target> anchors = new HashMap<>();
  private final Map<String, Target> direct = new LinkedHashMap<>();
  private final Set<String> missing = new HashSet<>();
  private final Map<String, Target> ends = new HashMap<>();
  private final Set<String> linked = new HashSet<>();
  private Map<Node, List<String>> pathItems = Map.of();
  private volatile @Nullable Map<String, Set<String>> users;
  private volatile @Nullable Set<String> mentioned;

  Resolver(ObjectNode root, Dialect dialect, OwnAddress address) {
    this.root = root;
    this.dialect = dialect;
    this.address = address;
  }

  void anchor(String name, Target schema) {
    anchors.putIfAbsent(name, schema);
  }

  boolean namesAnchor(String ref) {
    return isAnchor(address.within(ref));
  }

  private static boolean isAnchor(String ref) {
    return ref.length() > 1 && ref.charAt(0) == '#' && ref.charAt(1) != '/';
  }

  /** Finds what the reference names and remembers it, or that it names nothing: an alias can repeat it a million times. */
  @Nullable Target learn(String ref) {
    if (missing.contains(ref)) {
      return null;
    }
    var target = find(ref);
    if (target == null) {
      missing.add(ref);
    } else {
      direct.put(ref, target);
    }
    return target;
  }

  /** Every reference in a place that the specification provides for. */
  public Collection<String> learned() {
    return direct.keySet();
  }

  /** For each reference those whose targets hold it; made when first asked for. */
  public Map<String, Set<String>> users() {
    var made = users;
    if (made == null) {
      made = Users.of(this);
      users = made;
    }
    return made;
  }

  void pathItems(Map<Node, List<String>> found) {
    pathItems = found;
  }

  /** Every reference in each path item in a place that the specification provides for, but for those with dynamic ones. */
  public Map<Node, List<String>> pathItems() {
    return pathItems;
  }

  void link(String operationId) {
    linked.add(operationId);
  }

  /** The operationIds by which links name operations. */
  public Set<String> linked() {
    return linked;
  }

  /** The names of the schemas that anything refers to, whatever it stands in; made when first asked for. */
  public Set<String> mentioned() {
    var made = mentioned;
    if (made == null) {
      made = Mentions.schemas(root);
      mentioned = made;
    }
    return made;
  }

  /** What the reference names, which may be another reference, or null. */
  @Nullable Target find(String ref) {
    var known = direct.get(ref);
    return known == null ? within(address.within(ref)) : known;
  }

  private @Nullable Target within(String ref) {
    if (isAnchor(ref)) {
      return anchors.get(Fragment.decoded(ref.substring(1)));
    }
    if (!ref.startsWith("#/")) {
      return null;
    }
    var target = at(Fragment.decoded(ref.substring(1)));
    // a key that holds a percent sign is often written into a reference as it is
    return target == null ? at(ref.substring(1)) : target;
  }

  private @Nullable Target at(String pointer) {
    if (pointer.chars().filter(c -> c == '/').count() > Limits.DEEPEST) {
      return null;
    }
    try {
      var place = Pointer.parse(pointer);
      var node = place.in(root);
      return node == null ? null : new Target(node, place, place.last());
    } catch (IllegalArgumentException noPointer) {
      return null;
    }
  }

  /**
   * Follows references to the first node that is more than a reference.
   *
   * @throws IllegalArgumentException if the reference, or one it leads to, names nothing or leads in a circle
   */
  public Target resolve(String ref) {
    var end = end(ref);
    if (end == null) {
      throw new IllegalArgumentException("The reference " + Wording.quoted(ref) + " cannot be resolved.");
    }
    return end;
  }

  /** The same, or null if it names nothing or leads in a circle. */
  public @Nullable Target end(String ref) {
    var end = ends.get(ref);
    return end == null ? end(ref, new HashSet<>()) : end;
  }

  /** Remembers the end of every chain, so that a long chain is not followed again and again. */
  void settle() {
    for (var ref : direct.keySet()) {
      var passed = new HashSet<String>();
      var end = end(ref, passed);
      if (end != null) {
        passed.forEach(each -> ends.put(each, end));
      }
    }
  }

  private @Nullable Target end(String start, Set<String> passed) {
    @Nullable String ref = start;
    while (true) {
      var end = ends.get(ref);
      if (end != null) {
        return end;
      }
      var target = find(ref);
      if (target == null || !passed.add(ref)) {
        return null;
      }
      ref = onward(target.node());
      if (ref == null) {
        return target;
      }
    }
  }

  /** The reference at this node, whatever stands beside it, or null. */
  static @Nullable String next(Node node) {
    return node instanceof ObjectNode object ? object.text("$ref") : null;
  }

  private @Nullable String onward(Node node) {
    return !dialect.isJsonSchema() || onlyRefers(node) ? next(node) : null;
  }

  // since JSON Schema 2019-09 keywords beside a $ref count as well
  private static boolean onlyRefers(Node node) {
    return node instanceof ObjectNode object
        && object.keys().stream().allMatch(key -> ANNOTATIONS.contains(key) || key.startsWith("x-"));
  }
}
