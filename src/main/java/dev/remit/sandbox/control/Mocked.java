package dev.remit.sandbox.control;

import dev.remit.contracts.VersionView;
import dev.remit.openapi.HeaderField;
import dev.remit.openapi.Mock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/**
 * A contract version whose mock runs.
 *
 * @param api key of its API
 * @param fields what every answer says of the version: where its contract is, and when it ends (RFC 8288, RFC 8631, RFC 9745, RFC 8594)
 */
public record Mocked(UUID api, VersionView version, Mock mock, List<HeaderField> fields) {

  private static final DateTimeFormatter HTTP_DATE = DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ROOT).withZone(ZoneOffset.UTC);

  /** @param root address of Remit as links begin with it */
  static Mocked of(UUID api, VersionView version, Mock mock, String root) {
    return new Mocked(api, version, mock, fields(version, root));
  }

  /** Where people read the contract. */
  public static String contract(String root, VersionView version) {
    return root + "/apis/" + version.api() + "/versions/" + version.version() + "/contract";
  }

  private static List<HeaderField> fields(VersionView version, String root) {
    var links = new ArrayList<String>();
    links.add("<" + contract(root, version) + ">; rel=\"service-doc\"");
    links.add("<" + root + "/api/v1/apis/" + version.api() + "/versions/" + version.version() + "/document>; rel=\"service-desc\"");
    var fields = new ArrayList<HeaderField>();
    var deprecation = version.deprecation();
    if (deprecation != null) {
      fields.add(new HeaderField("Deprecation", "@" + deprecation.since().getEpochSecond()));
      links.add("<" + root + "/apis/" + version.api() + "/versions/" + version.version() + ">; rel=\"deprecation\"; type=\"text/html\"");
      if (deprecation.sunset() != null) {
        fields.add(new HeaderField("Sunset", httpDate(deprecation.sunset())));
      }
      if (deprecation.successor() != null) {
        links.add("<" + root + "/sandbox/" + version.api() + "/" + deprecation.successor() + "/>; rel=\"successor-version\"");
      }
    }
    fields.add(new HeaderField("Link", String.join(", ", links)));
    return List.copyOf(fields);
  }

  /** RFC 9110, section 5.6.7. */
  public static String httpDate(Instant instant) {
    return HTTP_DATE.format(instant);
  }
}
