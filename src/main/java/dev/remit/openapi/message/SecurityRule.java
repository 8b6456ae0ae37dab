package dev.remit.openapi.message;

import dev.remit.openapi.Violation.Place;
import dev.remit.openapi.Violation;
import dev.remit.openapi.diff.Located;
import dev.remit.openapi.diff.Operation;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which credentials a contract demands (OpenAPI, security requirement object). That some are there is all that can be seen:
 * whose they are, a contract does not say.
 */
public final class SecurityRule {

  private final List<List<Scheme>> alternatives = new ArrayList<>();
  private final @Nullable Located requirements;
  private final Set<String> keys = new LinkedHashSet<>();

  /**
   * A scheme that is demanded.
   *
   * @param place where an API key is sent; null for the header Authorization
   * @param name of what is sent there; of the header Authorization the scheme, in lower case
   */
  private record Scheme(String label, @Nullable Place place, String name, boolean visible) {

    boolean isSent(Sent sent) {
      if (!visible) {
        return true;
      }
      if (place == null) {
        var header = sent.request.header("Authorization");
        return header != null && (name.isEmpty() || header.regionMatches(true, 0, name + " ", 0, name.length() + 1));
      }
      return switch (place) {
        case QUERY -> sent.query().containsKey(name);
        case COOKIE -> sent.cookies().containsKey(name);
        default -> sent.request.header(name) != null;
      };
    }

    Credential sample() {
      return place != null ? new Credential(place, name, "sandbox")
          : new Credential(Place.HEADER, "Authorization", name.equals("basic") ? "Basic c2FuZGJveDpzYW5kYm94" : Character.toUpperCase(name.charAt(0)) + name.substring(1) + " sandbox");
    }

    /** RFC 9110, section 11.6.1; null for what no scheme of HTTP asks for. */
    @Nullable String challenge() {
      return place != null || name.isEmpty() ? null : Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }
  }

  /** Of the operation, or of the document where the operation says nothing. */
  public SecurityRule(Contract contract, Operation operation) {
    var own = operation.node().at("security");
    this.requirements = own == null ? contract.side().root().at("security") : own;
    for (var requirement : requirements == null ? List.<Located>of() : requirements.items()) {
      alternatives.add(requirement.keys().stream().map(name -> scheme(contract, name)).toList());
    }
    alternatives.forEach(all -> all.stream().filter(scheme -> scheme.place() != null).forEach(scheme -> keys.add(scheme.name())));
  }

  private static Scheme scheme(Contract contract, String name) {
    var scheme = contract.side().securityScheme(name);
    var type = scheme == null ? "" : String.valueOf(scheme.text("type"));
    return switch (type) {
      case "apiKey" -> apiKey(name, Objects.requireNonNull(scheme));
      case "http" -> new Scheme(name, null, String.valueOf(Objects.requireNonNull(scheme).text("scheme")).toLowerCase(Locale.ROOT), true);
      case "oauth2", "openIdConnect" -> new Scheme(name, null, "bearer", true);
      // of certificates, and of what nobody has defined, nothing can be seen
      default -> new Scheme(name, null, "", false);
    };
  }

  private static Scheme apiKey(String label, Located scheme) {
    var in = String.valueOf(scheme.text("in")).toUpperCase(Locale.ROOT);
    boolean known = Set.of("HEADER", "QUERY", "COOKIE").contains(in);
    return new Scheme(label, known ? Place.valueOf(in) : Place.HEADER, String.valueOf(scheme.text("name")), known);
  }

  void check(Sent sent, List<Violation> violations) {
    if (requirements == null || alternatives.isEmpty() || alternatives.stream().anyMatch(all -> all.stream().allMatch(each -> each.isSent(sent)))) {
      return;
    }
    var wanted = alternatives.stream().map(all -> String.join(" and ", all.stream().map(Scheme::label).toList())).toList();
    violations.add(new Violation(Place.SECURITY, "", "security", "Credentials are missing: " + String.join(", or ", wanted) + ".",
        requirements.pointer().toString()));
  }

  /**
   * A credential that a request may bring.
   *
   * @param place where: {@code HEADER}, {@code QUERY} or {@code COOKIE}
   */
  public record Credential(Place place, String name, String value) {}

  /** Made-up credentials for the first way in; none where none are demanded. */
  public List<Credential> sample() {
    return alternatives.stream().findFirst().map(all -> all.stream().filter(Scheme::visible).map(Scheme::sample).toList()).orElse(List.of());
  }

  /** What to say to who brings none (RFC 9110, section 11.6.1), in the order of the document. */
  Set<String> challenges() {
    var challenges = new LinkedHashSet<String>();
    alternatives.forEach(all -> all.forEach(scheme -> {
      var challenge = scheme.challenge();
      if (challenge != null) {
        challenges.add(challenge + " realm=\"sandbox\"");
      }
    }));
    return challenges;
  }

  /** The names of headers, query parameters and cookies in which keys are sent. */
  Set<String> keys() {
    return keys;
  }
}
