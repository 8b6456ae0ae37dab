package dev.remit.catalogue.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.Length;

/** The text of an API that is no OpenAPI document: a schema of GraphQL, a definition of a custom resource. */
@Entity
@Table(name = "catalogue_definition")
public class Definition {

  @Id
  @Column(name = "entry_id")
  private UUID entry;

  @Column(name = "content", nullable = false, length = Length.LONG32)
  private String content;

  protected Definition() {}

  public Definition(UUID entry, String content) {
    this.entry = entry;
    this.content = content;
  }

  public void become(String text) {
    content = text;
  }

  public UUID entry() {
    return entry;
  }

  public String content() {
    return content;
  }
}
