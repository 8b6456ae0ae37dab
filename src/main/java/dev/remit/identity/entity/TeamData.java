package dev.remit.identity.entity;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What can be edited of a team.
 *
 * @param parent key of the team it is part of
 * @param partner whether it is of another company
 */
public record TeamData(String title, @Nullable UUID parent, @Nullable String contact, boolean partner) {

  /** The same for the trail. */
  public Map<String, Object> details() {
    var details = new LinkedHashMap<String, Object>();
    details.put("title", title);
    if (parent != null) {
      details.put("parent", parent.toString());
    }
    if (contact != null) {
      details.put("contact", contact);
    }
    details.put("partner", partner);
    return details;
  }
}
