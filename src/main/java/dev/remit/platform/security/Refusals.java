package dev.remit.platform.security;

import dev.remit.platform.event.DomainEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.regex.Pattern;

/** Puts refusals on the record, after whatever was refused has been undone. */
@ApplicationScoped
public class Refusals {

  private static final System.Logger LOG = System.getLogger(Refusals.class.getName());

  // the record is for ever, and people can be erased
  private static final Pattern NAMES = Pattern.compile("(/(?:people|members)/)[^/ ]+");

  @Inject
  Event<DomainEvent> events;

  @Inject
  Clock clock;

  /**
   * Only of those who are known: strangers could fill the record, and keep everybody else from writing to it.
   *
   * @param request method and path, without the query
   */
  public void record(Actor by, Forbidden refusal, String request) {
    if (!by.known()) {
      return;
    }
    try {
      events.fire(new AccessRefused(by, refusal.rule(), NAMES.matcher(request).replaceAll("$1…"), clock.instant()));
    } catch (RuntimeException failure) {
      LOG.log(Level.ERROR, "A refusal by the rule " + refusal.rule() + " could not be recorded", failure);
    }
  }
}
