package dev.remit.openapi.value;

import dev.remit.openapi.Dialect;
import dev.remit.openapi.Document;
import dev.remit.openapi.tree.ArrayNode;
import dev.remit.openapi.tree.Keys;
import dev.remit.openapi.tree.Node;
import dev.remit.openapi.tree.ObjectNode;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** What the evaluation asks of the document: where references lead, what its dialect means, its compiled patterns. For several threads. */
final class Lookup {

  private final Document document;
  private final boolean version30;
  private final Map<String, Regex> regexes = new ConcurrentHashMap<>();
  /** Keys and nodes are compared by identity. */
  private final Map<Keys, Demands.Demand[]> demands = new ConcurrentHashMap<>();
  private final Map<ArrayNode, Integer> fitting = new ConcurrentHashMap<>();
  private volatile @Nullable Resources resources;

  Lookup(Document document) {
    this.document = document;
    this.version30 = document.dialect() == Dialect.OPENAPI_3_0;
  }

  Regex regex(String pattern) {
    return regexes.computeIfAbsent(pattern, Regex::of);
  }

  /** What the schema demands; schemas with the same keys share them. */
  Demands.Demand[] demands(ObjectNode schema) {
    return demands.computeIfAbsent(schema.sharedKeys(), Demands::of);
  }

  /** The position of the branch that a value was seen to fit last; 0 if none was. */
  int lastFitting(ArrayNode branches) {
    return fitting.getOrDefault(branches, 0);
  }

  void fits(ArrayNode branches, int position) {
    fitting.put(branches, position);
  }

  /** What the reference leads to, or null if it leads nowhere. */
  @Nullable Node target(String ref) {
    var target = document.find(ref);
    return target == null ? null : target.node();
  }

  /** What a dynamic reference leads to after this way through the schemas, or null if it leads nowhere. */
  @Nullable Node dynamicTarget(String ref, Trail trail) {
    var found = ref.startsWith("#") && !ref.startsWith("#/") ? resources().find(ref.substring(1), trail) : null;
    return found == null ? target(ref) : found;
  }

  private Resources resources() {
    var made = resources;
    if (made == null) {
      made = new Resources(document.root());
      resources = made;
    }
    return made;
  }

  /** The {@code $ref} beside which 3.0 ignores everything; null if there is none or the dialect is another. */
  @Nullable Node onlyReference(ObjectNode schema) {
    return version30 ? schema.get("$ref") : null;
  }

  /** Whether 3.0's {@code nullable} adds null to what the schema's own type and values allow. */
  boolean isNullable(ObjectNode schema) {
    return version30 && schema.flag("nullable");
  }

  /**
   * Whether 3.0's {@code nullable} stands around a composition. Strictly it needs a type beside it; its authors mean the
   * whole schema.
   */
  boolean isNullableWrapper(ObjectNode schema) {
    return isNullable(schema) && !schema.has("type")
        && (schema.has("allOf") || schema.has("oneOf") || schema.has("anyOf"));
  }

  /** Whether the schema says by this flag, there or in what it refers to and consists of, that the member travels one way. */
  boolean isFlagged(ObjectNode schema, String member, String flag) {
    return new Flags(this).isFlagged(schema, member, flag);
  }
}
