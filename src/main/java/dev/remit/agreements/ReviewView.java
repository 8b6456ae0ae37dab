package dev.remit.agreements;

import dev.remit.contracts.VersionState;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who has to sign a version, and who has.
 *
 * @param digest of its document now, which a signature is for
 * @param since the version it is judged against; absent where there is none
 * @param author who wrote the document
 * @param openedAt since when it is in review; absent when it is not
 * @param dueAt until when answers are wished for
 * @param consentAt when silence becomes consent by the policy; absent when it never does
 * @param policy by which it is decided who has to
 * @param needs everybody who is asked, those it waits for first
 * @param signOffs all that was said, the latest first, also what counts no more
 */
public record ReviewView(
    String api,
    String version,
    VersionState state,
    String digest,
    @Nullable String since,
    String author,
    @Nullable Instant openedAt,
    @Nullable Instant dueAt,
    @Nullable Instant consentAt,
    PolicyView policy,
    List<NeedView> needs,
    List<SignOffView> signOffs) {

  /** Whether nobody has to sign any more. */
  public boolean settled() {
    return needs.stream().noneMatch(NeedView::open);
  }
}
