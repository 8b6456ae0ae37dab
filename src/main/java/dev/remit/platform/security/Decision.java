package dev.remit.platform.security;

/**
 * Yes, or no with its reason.
 *
 * @param allowed the answer
 * @param rule by which rule
 * @param reason one sentence, for who was refused
 */
public record Decision(boolean allowed, Rule rule, String reason) {

  /** Asks the scope first: a token that is not for this is refused whoever owns it. */
  public static Decision on(Rule rule, Actor by, boolean otherwise) {
    if (!by.known()) {
      return new Decision(false, rule, "Nobody is signed in.");
    }
    return by.has(rule.scope())
        ? new Decision(otherwise, rule, rule.says())
        : new Decision(false, rule, "This token lacks the scope " + rule.scope().text() + ".");
  }

  /**
   * Goes on only with a yes.
   *
   * @throws NotSignedIn when nobody is signed in
   * @throws Forbidden for everybody else
   */
  public void orRefuse(Actor by) {
    if (!allowed) {
      throw by.known() ? new Forbidden(this) : new NotSignedIn();
    }
  }
}
