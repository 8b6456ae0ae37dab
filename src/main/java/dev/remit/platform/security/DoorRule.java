package dev.remit.platform.security;

/** What is asked of those who come to a door before any module is. */
public enum DoorRule implements Rule {
  OPEN("open", "Everybody, signed in or not."),
  SIGNED_IN("signed-in", "Everybody who is signed in; what they may not see is left out."),
  /** A browser sends its cookie along whoever wrote the page that made it do so. */
  SAME_ORIGIN("same-origin", "What a browser changes in somebody's name has to come from a page of Remit.");

  private final Clause clause;

  DoorRule(String id, String says) {
    clause = new Clause(id, Scope.IDENTITY_READ, says);
  }

  @Override
  public Clause clause() {
    return clause;
  }
}
