package dev.remit.catalogue.descriptor;

import dev.remit.openapi.Limits;
import dev.remit.openapi.UnreadableDocument;
import dev.remit.openapi.YamlSource;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The text of an API: written in place, or in another file of the upload that {@code $text} names. {@code $json} and
 * {@code $yaml} mean the same here, since it is the text that is wanted.
 */
final class Definitions {

  private static final Set<String> PLACEHOLDERS = Set.of("$text", "$json", "$yaml");
  private static final Pattern ADDRESS = Pattern.compile("[a-zA-Z][a-zA-Z0-9+.-]*:.*", Pattern.DOTALL);

  private final Bundle bundle;
  private final Set<String> referred = new HashSet<>();

  Definitions(Bundle bundle) {
    this.bundle = bundle;
  }

  /** Names of the files that were referred to. */
  Set<String> referred() {
    return referred;
  }

  /** The empty text where it says so, which Backstage does not allow: nothing is written yet. And with a flaw where it says nothing. */
  String read(Spot spec) {
    var spot = spec.member(Fact.DEFINITION.member());
    var members = spot == null ? null : spot.members();
    if (spot != null && "".equals(spot.text())) {
      return "";
    }
    if (members == null || members.isEmpty()) {
      return Texts.required(spec, Fact.DEFINITION.member());
    }
    var only = members.get(0);
    if (members.size() == 1 && PLACEHOLDERS.contains(only.token())) {
      return file(only);
    }
    spot.flaw("A text was expected, or '$text' with the name of an uploaded file.");
    return "";
  }

  private String file(Spot placeholder) {
    var path = Texts.filled(placeholder);
    if (path.isBlank()) {
      return "";
    }
    var part = part(path, placeholder);
    return part == null ? "" : text(part, placeholder);
  }

  private @Nullable Part part(String path, Spot placeholder) {
    if (ADDRESS.matcher(path).matches() || path.startsWith("/")) {
      placeholder.flaw("Nothing is fetched: upload the file too, and name it by its relative path.");
      return null;
    }
    var name = PartName.resolve(placeholder.page().file(), path);
    var part = name == null ? null : bundle.find(name);
    if (part == null) {
      placeholder.flaw(name == null ? "The path leads out of the upload." : "The upload has no file " + Wording.quoted(name) + ".");
    }
    return part;
  }

  private String text(Part part, Spot placeholder) {
    referred.add(part.name());
    try {
      var text = YamlSource.of(part.bytes(), Limits.DEFAULT).characters();
      if (!text.isBlank() && text.indexOf('\0') < 0) {
        return text;
      }
      placeholder.flaw("The file " + Wording.quoted(part.name()) + (text.isBlank() ? " is empty." : " is no text."));
    } catch (UnreadableDocument unreadable) {
      placeholder.flaw("The file " + Wording.quoted(part.name()) + " is no text: " + unreadable.flaws().get(0).detail());
    }
    return "";
  }
}
