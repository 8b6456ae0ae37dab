package dev.remit.openapi.read;

import dev.remit.openapi.tree.ObjectNode;
import dev.remit.openapi.tree.Pointer;
import dev.remit.openapi.tree.TextNode;
import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;

/**
 * The address that a document gives itself ({@code $self} of OpenAPI 3.2, RFC 3986). References that lead to it lead
 * into the document, whether they are written whole or relative to it.
 */
final class OwnAddress {

  private final @Nullable URI self;

  private OwnAddress(@Nullable URI self) {
    this.self = self;
  }

  static OwnAddress of(ObjectNode root, Preamble preamble, Flaws flaws) {
    if (!preamble.dialect().isSince32() || !(root.get("$self") instanceof TextNode self)) {
      return new OwnAddress(null);
    }
    var uri = uri(self.value());
    if (uri == null || uri.getRawFragment() != null) {
      flaws.add(Pointer.ROOT.to("$self"), self,
          Wording.quoted(self.value()) + " was found where a URI reference without a fragment was expected.");
    }
    return new OwnAddress(uri == null ? null : uri.normalize());
  }

  /** The fragment alone of a reference that leads here; any other as it is. */
  String within(String ref) {
    int hash = ref.indexOf('#');
    if (self == null || hash == 0) {
      return ref;
    }
    var uri = uri(hash < 0 ? ref : ref.substring(0, hash));
    boolean here = uri != null && self.resolve(uri).normalize().equals(self);
    return !here ? ref : hash < 0 ? "#" : ref.substring(hash);
  }

  private static @Nullable URI uri(String text) {
    try {
      return new URI(text);
    } catch (URISyntaxException noUri) {
      return null;
    }
  }
}
