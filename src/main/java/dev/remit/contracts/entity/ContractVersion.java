package dev.remit.contracts.entity;

import dev.remit.contracts.Verdict;
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
 * One published version of an API. It is born with its verdict, which only the second validator corrects. It names its document by digest
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

  protected ContractVersion() {}

  public ContractVersion(UUID id, UUID apiId, VersionView version) {
    this.id = id;
    this.apiId = apiId;
    this.version = version.version();
    this.digest = version.digest();
    this.openapi = version.openapi();
    this.title = version.title();
    this.notation = version.notation();
    this.size = version.size();
    this.publishedAt = version.publishedAt();
    this.publishedBy = version.publishedBy();
    this.verdict = version.verdict() == null ? null : new StoredVerdict(version.verdict());
    this.proof = version.verdict() == null ? null : new StoredProof(version.verdict(), version.publishedAt());
  }

  public UUID id() {
    return id;
  }

  public UUID apiId() {
    return apiId;
  }

  public VersionView view(String api) {
    return new VersionView(api, version, title, openapi, notation, digest, size, publishedAt, publishedBy, verdictView(),
        proof == null ? null : proof.proof());
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
