package dev.remit.identity.entity;

import dev.remit.platform.security.SiteRole;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What can be edited of a person. */
public record PersonData(String displayName, @Nullable String email, String zone, SiteRole role, boolean active) {

  /** The same for the trail. */
  public Map<String, Object> details() {
    var details = new LinkedHashMap<String, Object>();
    details.put("displayName", displayName);
    if (email != null) {
      details.put("email", email);
    }
    details.put("zone", zone);
    details.put("role", role.text());
    details.put("active", active);
    return details;
  }
}
