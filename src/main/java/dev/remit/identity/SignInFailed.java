package dev.remit.identity;

import dev.remit.platform.event.DomainEvent;
import dev.remit.platform.event.Subject;
import dev.remit.platform.security.Actor;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody did not get in. The name they typed is not told, since many a password is typed there by mistake.
 *
 * @param person who they said they are, when there is such a person
 * @param name what that person is called
 * @param reason why: {@code unknown}, {@code inactive}, {@code wrong-password}, {@code wrong-code} or {@code locked}; never
 *     told to who tried
 */
public record SignInFailed(Actor by, @Nullable UUID person, @Nullable String name, String reason, Instant at)
    implements DomainEvent {

  private static final String NOBODY = "unknown";

  @Override
  public Subject subject() {
    return person == null || name == null ? new Subject("person", NOBODY, NOBODY) : PersonChanged.subject(person, name);
  }

  @Override
  public Map<String, Object> after() {
    return Map.of("reason", reason);
  }

  @Override
  public Optional<UUID> personal() {
    return Optional.ofNullable(person);
  }
}
