package dev.remit.consumers.control;

import dev.remit.platform.security.Actor;
import dev.remit.platform.security.Decision;
import dev.remit.platform.security.SiteRights;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;

/** What somebody may do with consumers at all. */
@ApplicationScoped
public class ConsumerRights implements SiteRights {

  @Override
  public List<Decision> of(Actor by) {
    return Stream.concat(Stream.of(ConsumerPolicy.see(by), ConsumerPolicy.declare(by, null)),
        by.teams().keySet().stream().map(team -> ConsumerPolicy.declare(by, team))).toList();
  }
}
