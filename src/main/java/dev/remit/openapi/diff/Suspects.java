package dev.remit.openapi.diff;

import dev.remit.openapi.Party;
import dev.remit.openapi.tree.Node;
import dev.remit.openapi.tree.ObjectNode;
import dev.remit.openapi.tree.Pointer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
      "dependentSchemas", "dependencies", "if", "then", "else", "not");

  private static final Set<String> BY_NAME =
      Set.of("patternProperties", "dependentRequired", "dependentSchemas", "dependencies");
  private static final List<String> COUNTING = List.of("contains", "minContains", "maxContains");
  private static final List<String> CONDITION = List.of("if", "then", "else");
  /** Keywords that only make a demand together with others. */
  private static final Map<String, List<String>> TOGETHER = Map.of("contains", COUNTING, "minContains", COUNTING,
      "maxContains", COUNTING, "if", CONDITION, "then", CONDITION, "else", CONDITION);
  private static final List<String> NEGATED = List.of("not");
  /** So many values of a condition are tried. */
  private static final int EACH = 20;

  /** So many of a list of values are tried. */
  private static final int LISTED = 100;

  private final Examples accepting;
  private final Examples refusing;
  private final Shape own;
  private final Shape other;
  private final Finding finding;
  private final List<String> keywords;
  private @Nullable Set<String> names;

  /** Looks at the pair in which a value of this party is sought. */
  Suspects(Examples accepting, Examples refusing, Party accepted, Pair pair, Finding finding) {
    this.accepting = accepting;
    this.refusing = refusing;
    this.own = accepted == Party.BEFORE ? pair.before : pair.after;
    this.other = accepted == Party.BEFORE ? pair.after : pair.before;
    this.finding = finding;
    var named = keyword(accepted == Party.BEFORE ? finding.after() : finding.before());
    this.keywords = named.isEmpty() && finding.step() instanceof Step.Member ? OF_MEMBERS : named;
  }

  // the keyword that the finding speaks of has to be the one that refuses; types and alternatives may refuse anyhow
  private static List<String> keyword(@Nullable Pointer place) {
    var inside = place == null ? null : place.parent();
    if (place == null || inside == null || inside.last().equals("properties")) {
      return List.of();
    }
    return BY_NAME.contains(inside.last()) ? List.of(inside.last())
        : ASSERTIONS.contains(place.last()) ? TOGETHER.getOrDefault(place.last(), List.of(place.last())) : List.of();
  }

  /** One after the other, each found when it is asked for. */
  Stream<Node> all() {
    return drafts().filter(this::tells);
  }

  private boolean tells(Node value) {
    boolean refused = keywords.isEmpty() ? refusing.refuses(other, value) : refusing.refuses(other, keywords, value);
    return refused && accepting.accepts(own, value);
  }

  private Stream<Node> drafts() {
    var values = own.values();
    if (finding.step() instanceof Step.Member member) {
      return Stream.of(true, false).flatMap(first -> first ? members(member.name()) : general());
    }
    return values == null ? general() : named(values);
  }

  private Stream<Node> general() {
    var edges = new ArrayList<Shape>(new Edges(refusing, other).all());
    new Edges(accepting, own).all().stream().skip(1).forEach(edges::add);
    return Stream.of(edges.stream().flatMap(this::near), Stream.of(Values.NULL), odd()).flatMap(each -> each);
  }

  private Stream<Node> near(Shape edge) {
    var drafts = new Drafts(accepting);
    var forms = own.groups().isEmpty() ? List.of(own)
        : own.union().alternatives().stream().map(Union.Alternative::shape).toList();
    var side = edge == other ? Stream.concat(foreign(), inner()) : inside(edge);
    return Stream.concat(forms.stream().flatMap(form -> Stream.concat(Stream.ofNullable(accepting.of(form)),
        drafts.of(form, edge, this::names, counted()))), side);
  }

  /** Objects with a member that one side takes and the other does not. */
  private Stream<Node> odd() {
    var base = (own.types() & Types.OBJECT) == 0 || !own.groups().isEmpty() ? null : accepting.object(own);
    if (base == null) {
      return Stream.empty();
    }
    return names().stream().limit(EACH).flatMap(name -> new Drafts(accepting).plain(own.property(name), other.property(name))
        .filter(value -> refusing.refuses(other.property(name), value)).limit(1).map(value -> (Node) base.with(name, value)));
  }

  private Set<String> names() {
    if (names == null) {
      names = new LinkedHashSet<>(new Edges(refusing, other).names());
      names.addAll(new Edges(accepting, own).names());
    }
    return names;
  }

  private List<Shape> counted() {
    return Stream.of(new Edges(refusing, other), new Edges(accepting, own)).flatMap(edges -> edges.counted().stream()).toList();
  }

  /** Values of such a schema itself, with the members that an object needs besides. */
  private Stream<Node> inside(Shape edge) {
    return new Drafts(accepting).plain(edge, edge).limit(EACH).flatMap(value -> Stream.concat(Stream.of(value), merged(value)));
  }

  private Stream<Node> inner() {
    return Stream.concat(NEGATED.stream().flatMap(keyword -> own.every(keyword).stream()).map(accepting::shape),
            NEGATED.stream().flatMap(keyword -> other.every(keyword).stream()).map(refusing::shape))
        .flatMap(this::inside);
  }

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
        : other.union().alternatives().stream().map(refusing::of).filter(Objects::nonNull);
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
    var absent = bases.stream().map(base -> (Node) base.without(name));
    var value = accepting.of(own.property(name));
    var present = value == null ? Stream.<Node>empty() : bases.stream().map(base -> (Node) base.with(name, value));
    var odd = bases.stream().flatMap(base -> new Drafts(accepting).plain(own.property(name), other.property(name))
        .limit(30).map(each -> (Node) base.with(name, each)));
    return Stream.of(absent, present, odd).flatMap(each -> each);
  }
}
