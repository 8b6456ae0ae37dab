package dev.remit.contracts.entity;

import dev.remit.contracts.Counts;
import dev.remit.contracts.Verdict;
import dev.remit.openapi.Severity;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/** The verdict's columns; all of them are null where there is none. */
@Embeddable
public class StoredVerdict {

  @Column(name = "since_version", length = 64)
  private String since;

  @Enumerated(EnumType.STRING)
  @Column(name = "severity", length = 16)
  private @Nullable Severity severity;

  @Column(name = "breaking_changes")
  private Integer breaking;

  @Column(name = "risky_changes")
  private Integer risky;

  @Column(name = "compatible_changes")
  private Integer compatible;

  @Column(name = "editorial_changes")
  private Integer editorial;

  protected StoredVerdict() {}

  StoredVerdict(Verdict verdict) {
    since = verdict.since();
    severity = verdict.severity();
    breaking = verdict.counts().breaking();
    risky = verdict.counts().risky();
    compatible = verdict.counts().compatible();
    editorial = verdict.counts().editorial();
  }

  Verdict verdict() {
    return new Verdict(since, severity, new Counts(breaking, risky, compatible, editorial));
  }
}
