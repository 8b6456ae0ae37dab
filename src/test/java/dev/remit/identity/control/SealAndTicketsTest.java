package dev.remit.identity.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.remit.identity.control.Tickets.Purpose;
import dev.remit.platform.security.InstallationKey;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SealAndTicketsTest {

  private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
  private static final UUID ADA = UUID.fromString("0193577a-0000-7000-8000-000000000001");
  private static final UUID SAM = UUID.fromString("0193577a-0000-7000-8000-000000000002");

  @Test
  void secretComesBackForItsPersonOnly() {
    var seal = seal(1);
    var closed = seal.close(ADA, new byte[] {1, 2, 3});
    assertThat(seal.open(ADA, closed)).containsExactly(1, 2, 3);
    assertThat(seal.close(ADA, new byte[] {1, 2, 3})).isNotEqualTo(closed);
    assertThatThrownBy(() -> seal.open(SAM, closed)).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> seal(2).open(ADA, closed)).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void ticketHoldsForOnePersonAndPurposeAndPassword() {
    var ticket = tickets(NOW).write(Purpose.CODE, ADA, NOW);
    assertThat(tickets(NOW).person(ticket)).contains(ADA);
    assertThat(tickets(NOW).holds(ticket, Purpose.CODE, ADA, NOW)).isTrue();
    assertThat(tickets(NOW).holds(ticket, Purpose.BROWSER, ADA, NOW)).isFalse();
    assertThat(tickets(NOW).holds(ticket, Purpose.CODE, SAM, NOW)).isFalse();
    assertThat(tickets(NOW).holds(ticket, Purpose.CODE, ADA, NOW.plusSeconds(1))).isFalse();
    assertThat(tickets(NOW).holds(ticket, Purpose.CODE, ADA, null)).isFalse();
  }

  @Test
  void ticketEnds() {
    var ticket = tickets(NOW).write(Purpose.CODE, ADA, null);
    assertThat(tickets(NOW.plus(Duration.ofSeconds(299))).holds(ticket, Purpose.CODE, ADA, null)).isTrue();
    assertThat(tickets(NOW.plus(Duration.ofMinutes(5))).holds(ticket, Purpose.CODE, ADA, null)).isFalse();
  }

  @Test
  void ticketThatWasChangedIsNone() {
    var ticket = tickets(NOW).write(Purpose.CODE, ADA, null);
    assertThat(tickets(NOW).holds(ticket.replace(ADA.toString(), SAM.toString()), Purpose.CODE, SAM, null)).isFalse();
    var later = ticket.replaceFirst("\\.\\d+\\.", "." + NOW.plusSeconds(9_999).getEpochSecond() + ".");
    assertThat(tickets(NOW).holds(later, Purpose.CODE, ADA, null)).isFalse();
    assertThat(tickets(NOW).holds(null, Purpose.CODE, ADA, null)).isFalse();
    assertThat(tickets(NOW).holds("", Purpose.CODE, ADA, null)).isFalse();
    assertThat(tickets(NOW).person("------------------------------------.1." + "A".repeat(43))).isEmpty();
    assertThat(tickets(NOW).person(null)).isEmpty();
  }

  private static Seal seal(int installation) {
    var seal = new Seal();
    seal.installation = key(installation);
    seal.open();
    return seal;
  }

  private static Tickets tickets(Instant now) {
    var tickets = new Tickets();
    tickets.installation = key(1);
    tickets.clock = Clock.fixed(now, ZoneOffset.UTC);
    tickets.open();
    return tickets;
  }

  private static InstallationKey key(int installation) {
    return new InstallationKey() {
      @Override
      public byte[] derive(String purpose) {
        return Arrays.copyOf((installation + purpose).getBytes(StandardCharsets.UTF_8), 32);
      }
    };
  }
}
