package dev.remit.audit.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Where the chain ends: one row, made with the table. Whoever changes it keeps all others from writing until they commit. */
@Entity
@Table(name = "audit_head")
public class AuditHead {

  @Id
  private int id;

  @Column(name = "sequence_no", nullable = false)
  private long sequence;

  @Column(name = "row_hash", nullable = false, length = 64)
  private String hash;

  protected AuditHead() {}
}
