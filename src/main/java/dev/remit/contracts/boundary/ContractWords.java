package dev.remit.contracts.boundary;

import dev.remit.contracts.Counts;
import dev.remit.contracts.Deprecation;
import dev.remit.contracts.VersionState;
import dev.remit.contracts.VersionView;
import dev.remit.openapi.Change;
import dev.remit.openapi.Severity;
import dev.remit.platform.pages.Wording;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How verdicts are said. */
@Named("words")
@ApplicationScoped
public class ContractWords {

  private static final int MOST_PLACES = 12;
  private static final List<Severity> GRAVEST_FIRST =
      List.of(Severity.BREAKING, Severity.RISKY, Severity.COMPATIBLE, Severity.EDITORIAL);

  @Inject
  Clock clock;

  public List<Severity> severities() {
    return GRAVEST_FIRST;
  }

  /** The places that are named where a change shows in many. */
  public List<Change.Use> some(List<Change.Use> uses) {
    return uses.subList(0, Math.min(uses.size(), MOST_PLACES));
  }

  /** How many places are not named. */
  public int rest(List<Change.Use> uses) {
    return Math.max(0, uses.size() - MOST_PLACES);
  }

  /** The word on a badge. */
  public String name(@Nullable Severity severity) {
    return severity == null ? "NO CHANGE" : severity.name();
  }

  /** The class and the icon that go with it. */
  public String mark(@Nullable Severity severity) {
    return severity == null ? "unchanged" : severity.name().toLowerCase(Locale.ROOT);
  }

  /** A state in words: {@code in review}. */
  public String state(VersionState state) {
    return state.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** How long a version that ends will still answer for sure, in a sentence without its end. */
  public String countdown(Deprecation deprecation) {
    long days = Duration.between(clock.instant(), deprecation.sunset()).toDays();
    return days < 0 ? "It may have stopped to answer" : "It answers for " + (days == 1 ? "1 day" : days + " days") + " more";
  }

  /** What one version does to another, in a sentence without its end. */
  public String verdict(String version, String since, @Nullable Severity severity) {
    if (severity == null) {
      return version + " promises what " + since + " did";
    }
    return version + switch (severity) {
      case BREAKING -> " breaks " + since;
      case RISKY -> " may break " + since;
      case COMPATIBLE -> " keeps what " + since + " promised";
      case EDITORIAL -> " only rewords " + since;
    };
  }

  /** The counts in words, the gravest first: {@code 3 breaking, 1 risky and 4 editorial changes}. */
  public String counts(Counts counts) {
    var parts = GRAVEST_FIRST.stream()
        .filter(severity -> counts.of(severity) > 0)
        .map(severity -> String.format(Locale.ENGLISH, "%,d %s", counts.of(severity), mark(severity)))
        .toList();
    if (parts.isEmpty()) {
      return "no change";
    }
    var words = Wording.listed(parts);
    return words + (words.equals("1 " + mark(counts.worst())) ? " change" : " changes");
  }

  /** The verdict on a version with its counts: a sentence. */
  public String sentence(VersionView version) {
    var verdict = version.verdict();
    return verdict == null
        ? "The first version: there is nothing to compare it with."
        : verdict(version.version(), verdict.since(), verdict.severity()) + ": " + counts(verdict.counts()) + ".";
  }
}
