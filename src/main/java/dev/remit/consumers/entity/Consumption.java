package dev.remit.consumers.entity;

import dev.remit.consumers.UsageDepth;
import dev.remit.consumers.UsageSource;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** What is known from one source of how a component uses an API; the latest word counts. */
@Entity
@Table(name = "consumption")
public class Consumption {

  private static final int LONGEST = 32 * 1024 * 1024;

  @Id
  private UUID id;

  @Embedded
  private User user;

  @Column(name = "contract_version", nullable = false, length = 64)
  private String contractVersion;

  @Enumerated(EnumType.STRING)
  @Column(name = "depth", nullable = false, length = 16)
  private UsageDepth depth;

  @Column(name = "operations", nullable = false)
  private int operations;

  @Column(name = "unmet_count", nullable = false)
  private int unmetCount;

  @Column(name = "usage_digest", nullable = false, length = 64)
  private String digest;

  @Column(name = "usage_json", nullable = false, length = LONGEST)
  private byte[] usage;

  @Column(name = "unmet_json", nullable = false, length = LONGEST)
  private byte[] unmet;

  @Column(name = "recorded_by", nullable = false, length = 200)
  private String by;

  @Column(name = "recorded_at", nullable = false)
  private Instant at;

  @Version
  @Column(name = "revision", nullable = false)
  private int revision;

  protected Consumption() {}

  public Consumption(UUID id, User user) {
    this.id = id;
    this.user = user;
  }

  /** Whether this is what was said already. */
  public boolean says(Word word) {
    return word.digest().equals(digest) && word.contractVersion().equals(contractVersion);
  }

  /** From now on this is said of it. */
  public void become(Word word, String who, Instant now) {
    contractVersion = word.contractVersion();
    depth = word.depth();
    operations = word.operations();
    unmetCount = word.unmetCount();
    digest = word.digest();
    usage = Zipped.of(word.usage());
    unmet = Zipped.of(word.unmet());
    by = who;
    at = now;
  }

  public UUID id() {
    return id;
  }

  public User user() {
    return user;
  }

  public UsageSource source() {
    return user.source();
  }

  public Word word() {
    return new Word(contractVersion, depth, operations, unmetCount, digest, Zipped.text(usage), Zipped.text(unmet));
  }

  public String contractVersion() {
    return contractVersion;
  }

  public UsageDepth depth() {
    return depth;
  }

  public int operations() {
    return operations;
  }

  public int unmetCount() {
    return unmetCount;
  }

  public String digest() {
    return digest;
  }

  public String by() {
    return by;
  }

  public Instant at() {
    return at;
  }
}
