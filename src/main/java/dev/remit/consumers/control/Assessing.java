package dev.remit.consumers.control;

import dev.remit.catalogue.EntitySummary;
import dev.remit.consumers.ConsumerImpact;
import dev.remit.contracts.ContractsApi;
import dev.remit.contracts.VersionView;
import dev.remit.openapi.Change;
import dev.remit.openapi.Impact;
import dev.remit.openapi.Impact.Level;
import dev.remit.openapi.Impacts;
import dev.remit.openapi.Severity;
import dev.remit.openapi.Usage;
import dev.remit.platform.cache.WeightedCache;
import dev.remit.platform.security.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the changes between two versions mean for consumers; remembered by digests, because none of it ever changes. */
@ApplicationScoped
class Assessing {

  /** In impacts; each is a sentence. */
  private static final int KEPT = 100_000;

  @Inject
  ContractsApi contracts;

  @Inject
  Usages usages;

  private final WeightedCache<Question, List<Impact>> known = new WeightedCache<>(KEPT, answer -> answer.size() + 1L);

  /** Two documents, a usage, and which changes. */
  private record Question(String before, String after, String usage, List<String> fingerprints) {}

  /** Changes that matter to consumers, and the versions between which they lie. */
  record Step(List<Change> changes, @Nullable VersionView before, VersionView after) {}

  Step step(Actor by, String api, String version, @Nullable String since) {
    var all = contracts.changes(by, api, version, since);
    var grave = all.items().stream().filter(each -> each.severity().isGrave()).toList();
    return new Step(grave, all.since() == null ? null : contracts.version(by, api, all.since()), contracts.version(by, api, all.version()));
  }

  /** @param counting what counts of the consumer */
  ConsumerImpact impact(Step step, EntitySummary component, List<Brief> counting) {
    var answers = Evidence.of(counting, usages::of).stream().map(each -> answer(step, each)).toList();
    var touched = new ArrayList<ConsumerImpact.Touched>();
    var worst = Level.NONE;
    for (int i = 0; i < step.changes().size(); i++) {
      int at = i;
      var change = step.changes().get(i);
      var impact = answers.stream().map(each -> each.get(at)).reduce(Impact::or)
          .orElse(new Impact(Level.UNKNOWN, component.name() + " has not told what it uses.", null, null));
      worst = change.severity() == Severity.BREAKING && impact.level().compareTo(worst) > 0 ? impact.level() : worst;
      touched.add(new ConsumerImpact.Touched(change.fingerprint(), change.severity().name(), impact.level(), impact.why(), impact.operation(), impact.element()));
    }
    return new ConsumerImpact(component.name(), component.owner(), worst, touched);
  }

  private List<Impact> answer(Step step, Evidence evidence) {
    var before = step.before();
    if (before == null || step.changes().isEmpty()) {
      return List.of();
    }
    var fingerprints = step.changes().stream().map(Change::fingerprint).toList();
    var answer = known.get(new Question(before.digest(), step.after().digest(), evidence.digest(), fingerprints),
        question -> compute(step, before, evidence.usage().get()));
    return answer.stream().map(evidence::told).toList();
  }

  private List<Impact> compute(Step step, VersionView before, Usage usage) {
    var impacts = new Impacts(contracts.read(before), contracts.read(step.after()));
    return step.changes().stream().map(change -> impacts.of(change, usage)).toList();
  }
}
