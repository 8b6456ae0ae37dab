package dev.remit.identity.control;

import dev.remit.identity.TokenChanged;
import dev.remit.identity.entity.AccessToken;
import dev.remit.platform.event.DomainEvent;
import dev.remit.platform.id.TimeOrderedId;
import dev.remit.platform.persistence.DatabaseMigrated;
import dev.remit.platform.security.Actor;
import dev.remit.platform.security.Scope;
import dev.remit.platform.security.Secret;
import dev.remit.platform.security.SiteRole;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Map;

/** The bootstrap token holds as long as it is configured: at each start it is entered, and any other one is revoked. */
@ApplicationScoped
@Transactional
public class Bootstrap {

  private static final System.Logger LOG = System.getLogger(Bootstrap.class.getName());
  private static final Actor INSTALLATION = Actor.system("installation");
  private static final Duration LIFE = Duration.ofDays(36_500);
  private static final int SHOWN = 4;

  @Inject
  BootstrapSettings settings;

  @Inject
  EntityManager entities;

  @Inject
  TokenQueries queries;

  @Inject
  Tokens tokens;

  @Inject
  Event<DomainEvent> events;

  @Inject
  Clock clock;

  void open(@Observes DatabaseMigrated event) {
    var given = settings.token();
    if (given.isPresent() && !TokenStrength.isEnough(given.get())) {
      LOG.log(Level.ERROR, "The bootstrap token is refused: it has less than 256 bits. Make one with: openssl rand -base64 32");
      given = given.filter(TokenStrength::isEnough);
    }
    var hash = given.map(Secret::hash).orElse("");
    queries.ofNobody().stream().filter(token -> !token.isOf(hash)).forEach(token -> tokens.revoke(INSTALLATION, token));
    if (given.isPresent() && queries.bySecret(hash).isEmpty()) {
      enter(given.get());
    }
  }

  private void enter(String secret) {
    var now = clock.instant();
    var token = new AccessToken(TimeOrderedId.at(now), "bootstrap", secret.substring(0, SHOWN), Secret.hash(secret),
        EnumSet.allOf(Scope.class), SiteRole.ADMIN, now, now.plus(LIFE));
    entities.persist(token);
    entities.flush();
    events.fire(new TokenChanged(INSTALLATION, token.id(), token.title(), null, "token-made", Map.of("owner", "installation"), now));
  }
}
