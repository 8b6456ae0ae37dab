package dev.remit.contracts.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** A change of a version whose witness the second validator does not confirm. */
@Entity
@Table(name = "contract_disagreement")
public class Disagreement {

  private static final int LONGEST = 400;

  @Id
  private UUID id;

  @Column(name = "version_id", nullable = false)
  private UUID versionId;

  @Column(name = "fingerprint", nullable = false, length = 64)
  private String fingerprint;

  @Column(name = "explanation", nullable = false, length = LONGEST)
  private String explanation;

  protected Disagreement() {}

  public Disagreement(UUID id, UUID versionId, String fingerprint, String explanation) {
    this.id = id;
    this.versionId = versionId;
    this.fingerprint = fingerprint;
    this.explanation = line(explanation);
  }

  public String fingerprint() {
    return fingerprint;
  }

  public String explanation() {
    return explanation;
  }

  /** One line that every database stores: it may name members of strangers' documents. */
  private static String line(String text) {
    var line = text.replaceAll("[\\p{Cntrl}\\p{Cs}]+", " ");
    return line.length() <= LONGEST ? line : line.substring(0, LONGEST - 1).replaceFirst("\\p{Cs}$", "") + "…";
  }
}
