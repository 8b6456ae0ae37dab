package dev.remit.identity.control;

import dev.remit.platform.security.InstallationKey;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/** Notes that a browser carries between two requests and cannot change: for whom, for what, until when. */
@ApplicationScoped
class Tickets {

  /** What a note says. */
  enum Purpose {
    /** The password was right, the code is still asked for. */
    CODE(Duration.ofMinutes(5)),
    /** Somebody has signed in here before. */
    BROWSER(Duration.ofDays(180));

    private final Duration life;

    Purpose(Duration life) {
      this.life = life;
    }
  }

  private static final String ALGORITHM = "HmacSHA256";
  private static final Pattern WRITTEN = Pattern.compile("([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\\.(\\d{1,12})\\.([A-Za-z0-9_-]{43})");

  @Inject
  InstallationKey installation;

  @Inject
  Clock clock;

  private SecretKeySpec key;

  @PostConstruct
  void open() {
    key = new SecretKeySpec(installation.derive("tickets"), ALGORITHM);
  }

  /** @param password when the person's password was changed last: with the next change the note is void */
  String write(Purpose purpose, UUID person, @Nullable Instant password) {
    long end = clock.instant().plus(purpose.life).getEpochSecond();
    return person + "." + end + "." + signature(purpose, person, end, password);
  }

  /** For whom a note claims to be; believe it when it {@link #holds}. */
  Optional<UUID> person(@Nullable String ticket) {
    return Optional.ofNullable(ticket).map(WRITTEN::matcher).filter(parts -> parts.matches())
        .map(parts -> UUID.fromString(parts.group(1)));
  }

  boolean holds(@Nullable String ticket, Purpose purpose, UUID person, @Nullable Instant password) {
    var parts = WRITTEN.matcher(ticket == null ? "" : ticket);
    if (!parts.matches() || !parts.group(1).equals(person.toString())) {
      return false;
    }
    long end = Long.parseLong(parts.group(2));
    var expected = signature(purpose, person, end, password).getBytes(StandardCharsets.US_ASCII);
    return MessageDigest.isEqual(expected, parts.group(3).getBytes(StandardCharsets.US_ASCII))
        && clock.instant().getEpochSecond() < end;
  }

  private String signature(Purpose purpose, UUID person, long end, @Nullable Instant password) {
    try {
      var mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      var signed = mac.doFinal((purpose + " " + person + " " + end + " " + password).getBytes(StandardCharsets.UTF_8));
      return Base64.getUrlEncoder().withoutPadding().encodeToString(signed);
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
