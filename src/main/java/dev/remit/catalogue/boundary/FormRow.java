package dev.remit.catalogue.boundary;

import dev.remit.catalogue.EntityLink;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A row of a form: a link, or a fact under its key.
 *
 * @param first the address or the key
 * @param second the title or the value
 * @param flaw what is wrong with it; empty when nothing is
 */
public record FormRow(String first, @Nullable String second, @Nullable String icon, @Nullable String type, String flaw) {

  static final FormRow EMPTY = new FormRow("", null, null, null, "");

  static FormRow of(EntityLink link, String flaw) {
    return new FormRow(link.url(), link.title(), link.icon(), link.type(), flaw);
  }

  static FormRow of(EntityForm.Fact fact, String flaw) {
    return new FormRow(fact.key(), fact.value(), null, null, flaw);
  }

  static List<EntityForm.Fact> facts(@Nullable Map<String, String> facts) {
    return facts == null ? List.of() : facts.entrySet().stream().map(fact -> new EntityForm.Fact(fact.getKey(), fact.getValue())).toList();
  }
}
