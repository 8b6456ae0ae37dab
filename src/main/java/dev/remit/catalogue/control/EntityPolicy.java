package dev.remit.catalogue.control;

import static dev.remit.platform.security.Decision.on;

import dev.remit.catalogue.EntityRule;
import dev.remit.catalogue.entity.Entry;
import dev.remit.platform.security.Actor;
import dev.remit.platform.security.Decision;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who may do what with things of the catalogue. What has no owner is left to administrators, and to whom a team accepts it for. */
final class EntityPolicy {

  private EntityPolicy() {}

  /** Lists leave out what one may not see. */
  static Decision list(Actor by) {
    return on(EntityRule.SEE, by, by.known());
  }

  static Decision enter(Actor by, @Nullable UUID owner) {
    return on(EntityRule.ENTER, by, !by.isAuditor() && by.isIn(owner) || by.isAdmin());
  }

  static Decision edit(Actor by, @Nullable UUID owner) {
    return on(EntityRule.EDIT, by, !by.isAuditor() && by.isIn(owner) || by.isAdmin());
  }

  /** A team's entry is edited by those in it, a person's by themselves. */
  static Decision edit(Actor by, Entry entry) {
    var own = entry.subject().filter(subject -> by.isIn(subject) || isOneself(by, subject)).isPresent();
    return own && !by.isAuditor() ? on(EntityRule.EDIT, by, true) : edit(by, entry.owner().orElse(null));
  }

  static boolean isOneself(Actor by, UUID person) {
    return by.kind() == Actor.Kind.PERSON && person.equals(by.id());
  }

  /** Without asking anybody: whoever leads both teams asks nobody but themselves. */
  static Decision handOverAtOnce(Actor by, @Nullable UUID from, UUID to) {
    return on(EntityRule.HAND_OVER, by, !by.isAuditor() && by.leads(from) && by.leads(to) || by.isAdmin());
  }

  static Decision offer(Actor by, @Nullable UUID from) {
    return on(EntityRule.HAND_OVER, by, !by.isAuditor() && by.isIn(from) || by.isAdmin());
  }

  static Decision accept(Actor by, UUID to) {
    return on(EntityRule.HAND_OVER, by, !by.isAuditor() && by.leads(to) || by.isAdmin());
  }

  /** Those who look after the whole see what waits between teams; others what their teams take part in. */
  static boolean seesAllOffers(Actor by) {
    return by.isAdmin() || by.isAuditor();
  }

  static Decision importInto(Actor by) {
    return on(EntityRule.IMPORT, by, !by.isAuditor() && by.internal());
  }

  static Decision report(Actor by) {
    return on(EntityRule.REPORT, by, by.internal());
  }
}
