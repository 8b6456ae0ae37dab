package dev.remit.platform.security;

/** One of the rules by which acts are allowed or refused. Each module has its own, in an enum beside their policy. */
public interface Rule {

  /** Its name outside, stable: {@code api.publish}. */
  String id();

  /** What a token needs for it. */
  Scope scope();

  /** Whom it allows, in one sentence. */
  String says();
}
