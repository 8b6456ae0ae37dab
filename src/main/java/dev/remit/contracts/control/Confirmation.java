package dev.remit.contracts.control;

import dev.remit.contracts.ProofState;
import dev.remit.contracts.Verdict;
import dev.remit.contracts.proof.Judge;
import dev.remit.openapi.Claim;
import dev.remit.openapi.Document;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Has the proofs of one version confirmed, outside any transaction, within bounds of number and time. */
@ApplicationScoped
class Confirmation {

  private static final int MOST_CLAIMS = 5_000;
  private static final Duration LONGEST = Duration.ofMinutes(5);
  private static final Duration BETWEEN_REPORTS = Duration.ofSeconds(1);

  @Inject
  Documents documents;

  @Inject
  Versions versions;

  @Inject
  Differences differences;

  @Inject
  Claims claims;

  @Inject
  Proofs proofs;

  @Inject
  Defects defects;

  @Inject
  Clock clock;

  /** Asks about one claim after the other; stops at once when another server has taken the version over. */
  void of(ProofTask task) {
    var before = documents.withDigest(task.sinceDigest(), versions::bytes);
    var after = documents.withDigest(task.digest(), versions::bytes);
    var all = claims.between(before, after);
    var tally = new Tally(all.size());
    if (asked(task, all, new Judge(before, after), tally)) {
      store(task, tally, before, after);
    }
  }

  private boolean asked(ProofTask task, List<Claim> all, Judge judge, Tally tally) {
    var end = clock.instant().plus(LONGEST);
    var report = Instant.MIN;
    for (var claim : all.subList(0, Math.min(MOST_CLAIMS, all.size()))) {
      var now = clock.instant();
      if (now.isAfter(end)) {
        return true;
      }
      if (now.isAfter(report)) {
        if (!proofs.progress(task, tally.proof(ProofState.RUNNING))) {
          return false;
        }
        report = now.plus(BETWEEN_REPORTS);
      }
      tally.add(claim, judge.on(claim));
    }
    return true;
  }

  private void store(ProofTask task, Tally tally, Document before, Document after) {
    tally.leaveTheRest();
    var changes = differences.between(task.sinceDigest(), () -> before, task.digest(), () -> after, task.publishedAt());
    var verdict = Verdict.on(task.since(), Disputes.lowered(changes, tally.disagreements()));
    if (proofs.finish(task, tally.proof(ProofState.DONE), verdict, tally.disagreements())) {
      defects.log(task, changes, tally.disagreements());
    }
  }
}
