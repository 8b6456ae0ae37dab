package dev.remit.platform.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

/** Who makes this request, once the doorkeeper has found out. For boundaries, which hand it to use cases. */
@Named("caller")
@RequestScoped
public class Caller {

  private Actor actor = Actor.ANONYMOUS;

  public Actor actor() {
    return actor;
  }

  public void is(Actor known) {
    actor = known;
  }
}
