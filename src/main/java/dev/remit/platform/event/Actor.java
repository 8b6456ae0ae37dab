package dev.remit.platform.event;

/**
 * Who acts. An argument of every use case that changes something, never looked up inside one: timers and tests act too.
 *
 * @param name how the trail names them
 */
public record Actor(String name) {

  /** Remit itself: the demo, timers, start-up. */
  public static final Actor SYSTEM = new Actor("system");

  /** Somebody who has not said who they are. */
  public static final Actor ANONYMOUS = new Actor("anonymous");
}
