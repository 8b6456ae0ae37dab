package dev.remit.openapi.diff;

import dev.remit.openapi.Party;
import dev.remit.openapi.tree.Node;
import dev.remit.openapi.tree.ObjectNode;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Values at the place of a finding that one version may accept and the other refuse because of it. Each that is given
 * has been checked at this place; whether it shows in the whole message is for {@link Witnesses} to see.
 */
final class Suspects {

  private static final List<String> OF_MEMBERS =
      List.of("required", "properties", "additionalProperties", "unevaluatedProperties", "patternProperties", "propertyNames");
  private static final Set<String> ASSERTIONS = Set.of("enum", "const", "format", "minLength", "maxLength", "pattern", "minimum",
      "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf", "minItems", "maxItems", "uniqueItems", "items",
      "prefixItems", "minProperties", "maxProperties", "additionalProperties", "unevaluatedProperties", "unevaluatedItems",
      "patternProperties", "propertyNames", "contains", "minContains", "maxContains", "dependentRequired",
      "dependentSchemas", "dependencies", "if", "not");

  private static final Set<String> BY_NAME =
      Set.of("patternProperties", "dependentRequired", "dependentSchemas", "dependencies");
  /** Keywords whose inner schema tells which values are in question. */
  private static final List<String> INNER = List.of("not", "if", "contains", "propertyNames");

  /** So many of a list of values are tried. */
  private static final int LISTED = 100;

  private final Examples accepting;
  private final Examples refusing;
  private final Shape own;
  private final Shape other;
  private final Finding finding;
  private final List<String> keywords;

  /** Looks at the pair in which a value of this party is sought. */
  Suspects(Examples accepting, Examples refusing, Party accepted, Pair pair, Finding finding) {
    this.accepting = accepting;
    this.refusing = refusing;
    this.own = accepted == Party.BEFORE ? pair.before : pair.after;
    this.other = accepted == Party.BEFORE ? pair.after : pair.before;
    this.finding = finding;
    this.keywords = finding.step() instanceof Step.Member ? OF_MEMBERS
        : keyword(accepted == Party.BEFORE ? finding.after() : finding.before());
  }

  // the keyword that the finding speaks of has to be the one that refuses; types and alternatives may refuse anyhow
  private static List<String> keyword(dev.remit.openapi.tree.@Nullable Pointer place) {
    var inside = place == null ? null : place.parent();
    return place != null && ASSERTIONS.contains(place.last()) ? conditions(place.last())
        : inside != null && BY_NAME.contains(inside.last()) ? List.of(inside.last()) : List.of();
  }

  private static List<String> conditions(String keyword) {
    return keyword.startsWith("minContains") || keyword.startsWith("maxContains") ? List.of("contains", keyword) : List.of(keyword);
  }

  /** One after the other, each found when it is asked for. */
  Iterator<Node> all() {
    return drafts().filter(this::tells).iterator();
  }

  private boolean tells(Node value) {
    boolean refused = keywords.isEmpty() ? refusing.refuses(other, value) : refusing.refuses(other, keywords, value);
    return refused && accepting.accepts(own, value);
  }

  private Stream<Node> drafts() {
    if (finding.step() instanceof Step.Member member) {
      return members(member.name());
    }
    var values = own.values();
    if (values != null) {
      return named(values);
    }
    return Stream.of(plain(), Stream.of(Values.NULL), foreign(), inner(accepting, own), inner(refusing, other)).flatMap(each -> each);
  }

  private Stream<Node> plain() {
    var drafts = new Drafts(accepting);
    return own.groups().isEmpty() ? drafts.of(own, other).stream()
        : own.union().alternatives().stream().flatMap(each ->
            Stream.concat(Stream.ofNullable(accepting.of(each)), drafts.of(each.shape(), other).stream()));
  }

  private Stream<Node> inner(Examples side, Shape shape) {
    return INNER.stream().flatMap(keyword -> shape.every(keyword).stream())
        .flatMap(schema -> new Drafts(side).of(side.shape(schema)).stream().limit(20))
        .flatMap(value -> Stream.concat(Stream.of(value), merged(value)));
  }

  /** What such a schema speaks of, with the members that an object needs besides. */
  private Stream<Node> merged(Node value) {
    if (!(value instanceof ObjectNode object) || !(accepting.of(own) instanceof ObjectNode base)) {
      return Stream.empty();
    }
    var members = Values.members(base);
    object.forEach(members::put);
    return Stream.of(Values.object(members));
  }

  /** What the other side would accept, alternative by alternative: two that overlap refuse it together. */
  private Stream<Node> foreign() {
    return other.groups().isEmpty() ? Stream.ofNullable(refusing.of(other))
        : other.union().alternatives().stream().map(refusing::of).filter(java.util.Objects::nonNull);
  }

  /** The listed value that the finding names, or else all. */
  private Stream<Node> named(Listed values) {
    var shown = finding.old() == null ? finding.now() : finding.old();
    var one = shown == null ? null : values.written(shown);
    return one == null ? values.all().stream().limit(LISTED) : Stream.of(one);
  }

  private Stream<Node> members(String name) {
    var bases = new ArrayList<ObjectNode>();
    for (var base : new @Nullable Node[] {refusing.of(other), accepting.object(own)}) {
      if (base instanceof ObjectNode object) {
        bases.add(object);
      }
    }
    var absent = bases.stream().map(base -> (Node) Values.without(base, name));
    var value = accepting.of(own.property(name));
    var present = value == null ? Stream.<Node>empty() : bases.stream().map(base -> (Node) Values.with(base, name, value));
    var odd = bases.stream().flatMap(base -> new Drafts(accepting).of(own.property(name), other.property(name)).stream()
        .limit(30).map(each -> (Node) Values.with(base, name, each)));
    return Stream.of(absent, present, odd).flatMap(each -> each);
  }
}
