package dev.remit.contracts.boundary;

import dev.remit.contracts.ApiView;
import dev.remit.contracts.VersionState;
import dev.remit.contracts.VersionView;
import dev.remit.openapi.Notation;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.Locale;

/** Names for states of representations (RFC 9110, section 8.8.3), all of them strong. */
final class EntityTags {

  private EntityTags() {}

  /** The entry's revision, and its latest version, which the representation contains. */
  static EntityTag of(ApiView api) {
    var revision = String.valueOf(api.revision());
    return new EntityTag(api.latest() == null ? revision : revision + "-" + state(api.latest()));
  }

  static EntityTag of(VersionView version) {
    return new EntityTag(state(version));
  }

  /** The document's, converted or not. */
  static EntityTag of(VersionView version, Notation notation) {
    return version.notation() == notation
        ? new EntityTag(version.digest())
        : new EntityTag(version.digest() + "-" + notation.name().toLowerCase(Locale.ROOT));
  }

  /** Of most versions nothing is to be said here. */
  private static String way(VersionView version) {
    var end = version.deprecation();
    return version.state() == VersionState.PUBLISHED ? ""
        : "-" + version.state().name().toLowerCase(Locale.ROOT) + (end == null ? "" : "-" + Integer.toHexString(end.hashCode()));
  }

  /** What never changes of a version, and what still does: how far its proofs are, of which its verdict may depend. */
  private static String state(VersionView version) {
    var proof = version.proof();
    var text = version.digest() + way(version);
    return proof == null ? text : "%s-%s-%d-%d-%d-%d".formatted(text,
        proof.state().name().toLowerCase(Locale.ROOT), proof.claims(), proof.confirmed(), proof.disagreed(), proof.unchecked());
  }

  /** The representation, or 304 to those who have it. */
  static Response answer(Request request, EntityTag tag, Object representation) {
    var known = request.evaluatePreconditions(tag);
    return known == null ? Response.ok(representation).tag(tag).build() : known.tag(tag).build();
  }
}
