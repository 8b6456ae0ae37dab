package dev.remit.platform.security;

/** One of the rules by which acts are allowed or refused. Each module has its own, in an enum beside their policy. */
public interface Rule {

  /**
   * What a rule is.
   *
   * @param id its name outside, stable: {@code api.publish}
   * @param scope what a token needs for it
   * @param says whom it allows, in one sentence
   */
  record Clause(String id, Scope scope, String says) {}

  Clause clause();

  default String id() {
    return clause().id();
  }

  default Scope scope() {
    return clause().scope();
  }

  default String says() {
    return clause().says();
  }
}
