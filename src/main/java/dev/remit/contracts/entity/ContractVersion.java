package dev.remit.contracts.entity;

import dev.remit.contracts.Deprecation;
import dev.remit.contracts.Verdict;
import dev.remit.contracts.VersionAlreadyPublished;
import dev.remit.contracts.VersionMoveRefused;
import dev.remit.contracts.VersionState;
import dev.remit.contracts.VersionView;
import dev.remit.openapi.Notation;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One version of an API. It gets its verdict with its document, and only the second validator corrects it. It names its document by digest
 * and its API by id: neither is loaded with it, so a list of versions costs no document.
 */
@Entity
@Table(name = "contract_version")
public class ContractVersion {

  @Id
  private UUID id;

  @Column(name = "api_id", nullable = false)
  private UUID apiId;

  @Column(name = "version_text", nullable = false, length = 64)
  private String version;

  @Column(name = "document_digest", nullable = false, length = 64)
  private String digest;

  @Column(name = "openapi_version", nullable = false, length = 32)
  private String openapi;

  @Column(name = "title", nullable = false, length = 200)
  private String title;

  @Enumerated(EnumType.STRING)
  @Column(name = "notation", nullable = false, length = 16)
  private Notation notation;

  @Column(name = "byte_count", nullable = false)
  private int size;

  @Column(name = "published_at", nullable = false)
  private Instant publishedAt;

  @Column(name = "published_by", nullable = false, length = 200)
  private String publishedBy;

  @Embedded
  private @Nullable StoredVerdict verdict;

  @Embedded
  private @Nullable StoredProof proof;

  @Enumerated(EnumType.STRING)
  @Column(name = "state", nullable = false, length = 16)
  private VersionState state;

  @Embedded
  private @Nullable StoredDeprecation deprecation;

  protected ContractVersion() {}

  public ContractVersion(UUID id, UUID apiId, VersionView version) {
    this.id = id;
    this.apiId = apiId;
    this.version = version.version();
    take(version, 0);
  }

  private void take(VersionView other, int turn) {
    digest = other.digest();
    openapi = other.openapi();
    title = other.title();
    notation = other.notation();
    size = other.size();
    publishedAt = other.publishedAt();
    publishedBy = other.publishedBy();
    verdict = other.verdict() == null ? null : new StoredVerdict(other.verdict());
    proof = other.verdict() == null ? null : new StoredProof(other.verdict(), other.publishedAt(), turn);
    state = other.state();
  }

  /** Gets another document, as long as nobody has agreed to the one it has; whoever proves the old one is overtaken. */
  public void replace(VersionView other) {
    if (state.isFixed()) {
      throw new VersionAlreadyPublished(version);
    }
    take(other, turn() + 1);
  }

  /** Goes a step on its way. */
  public void move(VersionState to) {
    if (!state.next().contains(to)) {
      throw new VersionMoveRefused(version, state, to);
    }
    state = to;
  }

  /** Is promised from now on. */
  public void publish(String by, Instant at) {
    move(VersionState.PUBLISHED);
    publishedBy = by;
    publishedAt = at;
  }

  /** Says of a promise when it ends; what was announced before can only be put off. */
  public void deprecate(Deprecation announced) {
    if (!state.isPromised()) {
      throw new VersionMoveRefused(version, state, VersionState.DEPRECATED);
    }
    if (deprecation != null && !deprecation.isKeptBy(announced)) {
      throw new VersionMoveRefused("The end of version " + version + " was announced, and it can only be put off.");
    }
    deprecation = new StoredDeprecation(announced);
    state = VersionState.DEPRECATED;
  }

  public VersionState state() {
    return state;
  }

  public UUID id() {
    return id;
  }

  public UUID apiId() {
    return apiId;
  }

  public VersionView view(String api) {
    return new VersionView(api, version, title, openapi, notation, digest, size, publishedAt, publishedBy, verdictView(),
        proof == null ? null : proof.proof(), state, deprecation == null ? null : deprecation.deprecation());
  }

  /** The verdict as it is known now. */
  public void correct(Verdict known) {
    verdict = new StoredVerdict(known);
  }

  /** How often somebody has begun to have its proofs confirmed; whoever has the highest number is the one who may write. */
  public int turn() {
    return proof == null ? 0 : proof.turn();
  }

  private @Nullable Verdict verdictView() {
    return verdict == null ? null : verdict.verdict();
  }
}
