package dev.remit.identity.control;

import dev.remit.identity.PersonView;
import dev.remit.identity.SessionView;
import dev.remit.identity.TokenView;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that is kept of a person, but for what is secret (Regulation (EU) 2016/679, article 15).
 *
 * @param exportedAt when it was read
 * @param person who they are, with the teams they are in
 * @param account what they sign in with
 * @param sessions the browsers in which they are signed in
 * @param tokens those that act for them, also the revoked
 */
public record PersonExport(
    Instant exportedAt, PersonView person, Account account, List<SessionView> sessions, List<TokenView> tokens) {

  /**
   * What somebody signs in with.
   *
   * @param passwordAt when their password was changed last; absent when Remit keeps none
   * @param secondFactorSince since when a code is asked for too; absent when none is
   */
  public record Account(@Nullable Instant passwordAt, @Nullable Instant secondFactorSince) {}
}
