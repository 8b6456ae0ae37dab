package dev.remit.catalogue.descriptor;

import dev.remit.catalogue.Claim;
import dev.remit.catalogue.Declaration;
import dev.remit.catalogue.EntityKind;
import dev.remit.catalogue.EntityRef;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads one entity, all of its flaws at once. */
final class EntityReader {

  private final EntityKind kind;
  private final Spot root;
  private final Spot metadata;
  private final Spot spec;
  private final Definitions definitions;

  EntityReader(EntityKind kind, Spot root, Spot metadata, Spot spec, Definitions definitions) {
    this.kind = kind;
    this.root = root;
    this.metadata = metadata;
    this.spec = spec;
    this.definitions = definitions;
  }

  /** Nothing, and flaws, if it breaks a rule. */
  @Nullable Descriptor read() {
    var flaws = root.page().flaws();
    long before = flaws.count();
    var name = name();
    var namespace = namespace();
    var said = Metadata.of(metadata);
    var facts = facts();
    var claims = claims(namespace);
    return flaws.count() > before ? null
        : new Descriptor(declaration(new EntityRef(kind, namespace, name), name, said, facts, claims), root.place(), claims);
  }

  private String name() {
    var name = Texts.required(metadata, "name");
    if (!name.isBlank() && !Keys.isObjectName(name)) {
      metadata.member("name").flaw(Wording.quoted(name) + " is no name. " + EntityRef.NAME_RULE);
    }
    return name;
  }

  private String namespace() {
    var namespace = Texts.optional(metadata, "namespace");
    if (namespace != null && !Keys.isDnsLabel(namespace)) {
      metadata.member("namespace").flaw(Wording.quoted(namespace) + " is no namespace. " + EntityRef.NAMESPACE_RULE);
    }
    return namespace == null ? EntityRef.DEFAULT_NAMESPACE : namespace;
  }

  private Map<Fact, String> facts() {
    var facts = new EnumMap<Fact, String>(Fact.class);
    for (var fact : Fact.values()) {
      var text = fact.isOf(kind) ? fact(fact) : null;
      if (text != null) {
        facts.put(fact, text);
      }
    }
    return facts;
  }

  private @Nullable String fact(Fact fact) {
    if (fact == Fact.DEFINITION) {
      return definitions.read(spec);
    }
    return fact.isRequiredOf(kind) ? Texts.required(spec, fact.member()) : Texts.optional(spec, fact.member());
  }

  private Map<Claim, Place> claims(String namespace) {
    var claims = new Claims(kind, Keys.isDnsLabel(namespace) ? namespace : EntityRef.DEFAULT_NAMESPACE);
    claims.read(spec);
    var annotations = metadata.member("annotations");
    var contributors = annotations == null ? null : annotations.member(Annotations.CONTRIBUTORS);
    if (contributors != null) {
      claims.contributors(contributors);
    }
    return claims.found();
  }

  private Declaration declaration(
      EntityRef ref, String spelling, Metadata said, Map<Fact, String> facts, Map<Claim, Place> claims) {
    var annotations = new TreeMap<>(said.annotations());
    var onCall = annotations.remove(Annotations.ON_CALL);
    annotations.remove(Annotations.CONTRIBUTORS);
    return new Declaration(ref, spelling, said.title() == null ? displayName() : said.title(), said.description(),
        facts.get(Fact.TYPE), facts.get(Fact.LIFECYCLE), onCall == null || onCall.isBlank() ? null : onCall, said.labels(), annotations,
        said.tags(), said.links(), new ArrayList<>(claims.keySet()), kept(said), facts.get(Fact.DEFINITION));
  }

  /** Teams and people have their names for people elsewhere than the rest; it is kept there too. */
  private @Nullable String displayName() {
    var profile = kind == EntityKind.TEAM || kind == EntityKind.PERSON ? spec.member("profile") : null;
    var name = profile == null ? null : profile.member("displayName");
    var text = name == null ? null : name.text();
    return text == null || text.isBlank() ? null : text;
  }

  private Map<String, Object> kept(Metadata said) {
    var kept = new TreeMap<String, Object>();
    var ambiguous = new TreeMap<String, Object>();
    for (var member : spec.members()) {
      var name = member.token();
      if (Fact.of(kind, name).isEmpty() && Member.of(kind, name).isEmpty()) {
        (Kept.isAmbiguous(name) ? ambiguous : kept).put(name, Json.of(member.node()));
      }
    }
    if (!ambiguous.isEmpty()) {
      kept.put(Kept.SPEC, ambiguous);
    }
    if (!said.kept().isEmpty()) {
      kept.put(Kept.METADATA, said.kept());
    }
    return kept;
  }
}
