package dev.remit.catalogue.descriptor;

import dev.remit.catalogue.Claim;
import dev.remit.catalogue.EntityKind;
import dev.remit.catalogue.EntityRef;
import dev.remit.catalogue.RelationType;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What one entity says of others, each with its first place. */
final class Claims {

  private final EntityKind speaker;
  private final String namespace;
  private final Map<Claim, Place> found = new TreeMap<>();

  Claims(EntityKind speaker, String namespace) {
    this.speaker = speaker;
    this.namespace = namespace;
  }

  Map<Claim, Place> found() {
    return found;
  }

  /** Reads all members of {@code spec} that refer to something. */
  void read(Spot spec) {
    for (var member : Member.values()) {
      if (member.isOf(speaker)) {
        read(member, spec);
      }
    }
  }

  private void read(Member member, Spot spec) {
    var spot = spec.member(member.member());
    if (spot == null) {
      if (member.isRequired()) {
        spec.flaw("The member '" + member.member() + "' is missing.");
      }
    } else if (!member.isList()) {
      one(member, spot);
    } else if (spot.isList()) {
      spot.items().forEach(item -> one(member, item));
    } else {
      spot.flaw("A list of references was expected.");
    }
  }

  private void one(Member member, Spot spot) {
    var text = spot.text();
    if (text == null) {
      spot.flaw("A reference was expected: a text such as " + example(member) + ".");
      return;
    }
    var other = reference(text, member.assumed(), spot);
    if (other != null && member.mayName(other.kind())) {
      found.putIfAbsent(member.claim(other), spot.place());
    } else if (other != null) {
      forbidden(member.member(), other, spot);
    }
  }

  private static String example(Member member) {
    return member.relation() == RelationType.DEPENDS_ON ? "'component:orders'" : "'orders'";
  }

  /** Reads the annotation that names contributing teams, with commas between them. */
  void contributors(Spot annotation) {
    var text = annotation.text();
    if (text == null) {
      return;
    }
    for (var name : text.split(",")) {
      var other = name.isBlank() ? null : reference(name.strip(), EntityKind.TEAM, annotation);
      if (other != null && RelationType.CONTRIBUTED_BY.joins(speaker, other.kind())) {
        found.putIfAbsent(new Claim(RelationType.CONTRIBUTED_BY, false, other), annotation.place());
      } else if (other != null) {
        forbidden(Annotations.CONTRIBUTORS, other, annotation);
      }
    }
  }

  private void forbidden(String member, EntityRef other, Spot spot) {
    spot.flaw("For kind " + speaker.descriptor() + ", '" + member + "' names nothing of kind " + other.kind().descriptor() + ".");
  }

  private @Nullable EntityRef reference(String text, @Nullable EntityKind assumed, Spot spot) {
    var plain = text.chars().allMatch(c -> c < 0x80);
    var ref = plain ? EntityRef.read(text, assumed, namespace).orElse(null) : null;
    if (ref == null) {
      spot.flaw(Wording.quoted(text) + " is no reference: [kind:][namespace/]name was expected"
          + (assumed == null ? ", and the kind has to be said here." : "."));
    }
    return ref;
  }

  /** A reference as short as it is understood where it is written. */
  static String shortened(EntityRef other, @Nullable EntityKind assumed, EntityRef speaker) {
    var kind = other.kind() == assumed ? "" : other.kind().descriptor().toLowerCase(Locale.ROOT) + ":";
    var namespace = other.namespace().equals(speaker.namespace()) ? "" : other.namespace() + "/";
    return kind + namespace + other.name();
  }
}
