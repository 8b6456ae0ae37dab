package dev.remit.contracts.control;

import dev.remit.openapi.Document;
import dev.remit.openapi.UnreadableDocument;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Which texts may be a version: those that can stand in an address and mean nothing else there. */
final class VersionTextPolicy {

  private static final int LONGEST_SPECIFICATION_VERSION = 32;
  private static final Pattern LEGAL = Pattern.compile("(?! )[\\x20-\\x7E&&[^/\\\\%;?#]]{1,64}(?<! )");
  private static final Set<String> TAKEN = Set.of("latest", "draft", ".", "..");

  private VersionTextPolicy() {}

  static boolean allows(String version) {
    return LEGAL.matcher(version).matches() && !TAKEN.contains(version);
  }

  /** Refuses a document that cannot be published under the version it states. */
  static void check(Document document) {
    if (!allows(document.version())) {
      throw flaw(document, "/info/version", "A version has 1 to 64 printable ASCII characters without / \\ % ; ? #, "
          + "no space at its ends, and is none of latest, draft, . and ..");
    }
    if (document.openapi().length() > LONGEST_SPECIFICATION_VERSION) {
      throw flaw(document, "/openapi", "A version of the specification has at most 32 characters.");
    }
  }

  private static UnreadableDocument flaw(Document document, String pointer, String detail) {
    return new UnreadableDocument(List.of(document.flaw(pointer, detail)));
  }
}
