package dev.remit.openapi.diff;

import dev.remit.openapi.Party;
import dev.remit.openapi.tree.Node;
import dev.remit.openapi.tree.ObjectNode;
import dev.remit.openapi.tree.Pointer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Values at the place of a finding that one version may accept and the other refuse because of it. Each that is given
 * has been checked at this place; whether it shows in the whole message is for {@link Witnesses} to see.
 */
final class Suspects {

  /** So many values of a condition are tried. */
  private static final int EACH = 20;

  /** So many values of a member are tried. */
  private static final int MEMBER = 30;

  /** So many of a list of values are tried. */
  private static final int LISTED = 100;

  private final Examples accepting;
  private final Examples refusing;
  private final Party accepted;
  private final Pair pair;
  private final Shape own;
  private final Shape other;
  private final Finding finding;
  private final List<Shape> forms;
  /** What the values sought are of: the one form that the finding is about, or else all. */
  private final Shape sought;
  private final List<String> keywords;
  private final Drafts drafts;
  private final Surroundings around;

  private Suspects(Examples accepting, Examples refusing, Party accepted, Pair pair, Finding finding, List<String> keywords,
      @Nullable Shape form) {
    this.accepting = accepting;
    this.refusing = refusing;
    this.drafts = new Drafts(accepting);
    this.accepted = accepted;
    this.pair = pair;
    this.own = accepted == Party.BEFORE ? pair.before : pair.after;
    this.other = accepted == Party.BEFORE ? pair.after : pair.before;
    this.finding = finding;
    this.keywords = keywords;
    this.sought = form == null ? own : form;
    this.around = new Surroundings(accepting, sought, refusing, other, pair.names);
    this.forms = form == null && !own.groups().isEmpty()
        ? own.union().alternatives().stream().map(Union.Alternative::shape).toList() : List.of(sought);
  }

  /** Looks at the pair in which a value of this party is sought. */
  static Suspects of(Examples accepting, Examples refusing, Party accepted, Pair pair, Finding finding) {
    boolean old = accepted == Party.BEFORE;
    return new Suspects(accepting, refusing, accepted, pair, finding,
        Accused.by(finding, old ? finding.after() : finding.before()), form(old ? pair.before : pair.after, old ? finding.before() : finding.after()));
  }

  /** The same, whichever form they are of. */
  Suspects ofAnyForm() {
    return new Suspects(accepting, refusing, accepted, pair, finding, keywords, null);
  }

  // a form that came or went shows by its own values
  private static @Nullable Shape form(Shape own, @Nullable Pointer place) {
    var all = own.groups().isEmpty() ? List.<Union.Alternative>of() : own.union().alternatives();
    var one = all.stream().filter(each -> each.branch() != null && each.branch().pointer().equals(place)).toList();
    return all.size() > 1 && one.size() == 1 ? one.get(0).shape() : null;
  }

  /** Whether the finding is about one form of several. */
  boolean areOfOneForm() {
    return sought != own;
  }

  /** Offers the plainest value of the form that the finding is about. */
  boolean plain(Predicate<Node> taker) {
    return Taking.one(accepting.of(sought), telling(taker));
  }

  /** Whether the values sought are objects of several forms. */
  boolean areObjectsOfForms() {
    return forms.size() > 1 && forms.stream().allMatch(form -> (form.types() & Types.VALUES) == Types.OBJECT);
  }

  /** Offers the plainest value of each form, and none that is of several at once. */
  boolean plainOfEachForm(Predicate<Node> taker) {
    var telling = telling(taker);
    return forms.stream().anyMatch(form -> Taking.one(accepting.of(form), telling));
  }

  /** Offers these values. */
  boolean these(List<Node> values, Predicate<Node> taker) {
    return Taking.any(values, telling(taker));
  }

  /** Offers an object of this form that none of several other ones takes. */
  boolean strange(Predicate<Node> taker) {
    var others = other.groups().isEmpty() ? List.<Union.Alternative>of() : other.union().alternatives();
    return others.size() > 1 && Taking.one(new Stranger(accepting, refusing, sought).to(others), telling(taker));
  }

  /** Offers one after the other, each made when it is its turn, until one is taken. */
  boolean any(Predicate<Node> taker) {
    var telling = telling(taker);
    if (finding.rule().isAboutNull()) {
      return telling.test(Values.NULL);
    }
    var values = own.values();
    if (finding.step() instanceof Step.Member member) {
      return members(member.name(), telling) || general(telling);
    }
    return values == null ? general(telling) : Taking.any(named(values), telling) || telling.test(Values.NULL);
  }

  private Predicate<Node> telling(Predicate<Node> taker) {
    return value -> tells(value) && taker.test(value);
  }

  private boolean tells(Node value) {
    if (!Accused.mayTell(finding.rule(), value, other)) {
      return false;
    }
    boolean refused = keywords.isEmpty() ? refusing.refuses(other, value) : refusing.refuses(other, keywords, value);
    return refused && accepting.accepts(own, value);
  }

  private boolean general(Predicate<Node> taker) {
    if (forms.stream().anyMatch(form -> Taking.one(accepting.of(form), taker)) || !areOfOneForm() && foreign(taker)
        || forms.size() > 1 && together(taker)) {
      return true;
    }
    if (forms.stream().anyMatch(form -> drafts.of(form, other, around::names, around::counted, taker))
        || !areOfOneForm() && inner(taker)) {
      return true;
    }
    return near(around.other(), taker) || near(around.own(), taker) || taker.test(Values.NULL) || odd(taker)
        || new Mixtures(accepting).closed(sought, around.own(), taker);
  }

  /** Objects with what two forms need, which both may take, and with all that any form knows. */
  private boolean together(Predicate<Node> taker) {
    return new Mixtures(accepting).two(forms, taker)
        || forms.stream().anyMatch(form -> Taking.one(new ObjectDrafts(accepting, form).whole(around.names()), taker));
  }

  private boolean near(Edges edges, Predicate<Node> taker) {
    return edges.all().stream().skip(1).anyMatch(edge -> forms.stream().anyMatch(form -> drafts.edge(form, edge, taker))
        || !forms.contains(edge) && inside(values -> edges.drafts(edge, values), taker));
  }

  private boolean odd(Predicate<Node> taker) {
    return new Odd(accepting, sought, refusing, other, Integer.MAX_VALUE).any(around.names(), taker);
  }

  /** Values of a schema inside, with the members that an object needs besides. */
  private boolean inside(Predicate<Predicate<Node>> values, Predicate<Node> taker) {
    var few = new Taking(EACH, value -> taker.test(value) || Taking.one(merged(value), taker));
    values.test(few);
    return few.isDone();
  }

  private boolean inner(Predicate<Node> taker) {
    return excluded(accepting, own, taker) || excluded(refusing, other, taker)
        || other.every("not").stream().map(refusing::shape).anyMatch(each -> own.every("not").stream().map(accepting::shape)
            .anyMatch(old -> new Odd(refusing, each, accepting, old, Integer.MAX_VALUE).any(around.names(), taker)));
  }

  private boolean excluded(Examples examples, Shape shape, Predicate<Node> taker) {
    return shape.every("not").stream()
        .anyMatch(each -> inside(values -> new Drafts(examples).of(examples.shape(each), values), taker));
  }

  private @Nullable Node merged(Node value) {
    return value instanceof ObjectNode object && accepting.of(sought) instanceof ObjectNode base ? Mixtures.of(base, object) : null;
  }

  /** What the other side would accept, alternative by alternative: two that overlap refuse it together. */
  private boolean foreign(Predicate<Node> taker) {
    return other.groups().isEmpty() ? Taking.one(refusing.of(other), taker)
        : other.union().alternatives().stream().anyMatch(form -> Taking.one(refusing.of(form), taker));
  }

  /** The listed value that the finding names, or else all. */
  private Collection<Node> named(Listed values) {
    var shown = finding.old() == null ? finding.now() : finding.old();
    var one = shown == null ? null : values.written(shown);
    return one == null ? values.all().stream().limit(LISTED).toList() : List.of(one);
  }

  private boolean members(String name, Predicate<Node> taker) {
    var bases = new ArrayList<ObjectNode>();
    for (var base : new @Nullable Node[] {refusing.of(other), accepting.object(own)}) {
      if (base instanceof ObjectNode object) {
        bases.add(object);
      }
    }
    if (bases.stream().anyMatch(base -> taker.test(base.without(name)))) {
      return true;
    }
    var value = accepting.of(own.property(name));
    return value != null && bases.stream().anyMatch(base -> taker.test(base.with(name, value)))
        || bases.stream().anyMatch(base -> members(base, name, taker));
  }

  private boolean members(ObjectNode base, String name, Predicate<Node> taker) {
    var some = new Taking(MEMBER, each -> taker.test(base.with(name, each)));
    drafts.plain(own.property(name), other.property(name), some);
    return some.isDone();
  }
}
