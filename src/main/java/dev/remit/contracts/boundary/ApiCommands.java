package dev.remit.contracts.boundary;

import dev.remit.platform.pages.Link;
import dev.remit.platform.pages.PageAddress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What to type in order to use the HTTP interface, ready to be copied. */
@Named("commands")
@ApplicationScoped
public class ApiCommands {

  private static final String REGISTER = """
      curl -X POST '%s/api/v1/apis' \\
        -H "Authorization: Bearer $TOKEN" \\
        -H 'Content-Type: application/json' \\
        -d '{"name": "%s", "title": "Orders"}'""";

  private static final String UPLOAD = """
      curl -X POST '%s/api/v1/apis/%s/versions%s' \\
        -H "Authorization: Bearer $TOKEN" \\
        -H 'Content-Type: application/yaml' \\
        --data-binary @openapi.yaml""";

  private static final String FETCH = "curl -H \"Authorization: Bearer $TOKEN\" '%s/api/v1%s/document'";

  @Inject
  PageAddress address;

  public String register(String api) {
    return REGISTER.formatted(address.origin(), api);
  }

  public String publish(String api) {
    return UPLOAD.formatted(address.origin(), api, "");
  }

  public String fetch(String api, String version) {
    return FETCH.formatted(address.origin(), Link.to("apis", api, "versions", version));
  }

  /** Stores nothing. */
  public String judge(String api) {
    return UPLOAD.formatted(address.origin(), api, "?dryRun=true");
  }
}
