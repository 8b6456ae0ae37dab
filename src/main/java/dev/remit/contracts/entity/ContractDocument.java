package dev.remit.contracts.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** The bytes of a document as they came, kept once however many versions have them, compressed. */
@Entity
@Table(name = "contract_document")
public class ContractDocument {

  private static final int LONGEST = 32 * 1024 * 1024;

  @Id
  @Column(name = "digest", length = 64)
  private String digest;

  @Column(name = "content", nullable = false, length = LONGEST)
  private byte[] content;

  protected ContractDocument() {}

  public ContractDocument(String digest, byte[] bytes) {
    this.digest = digest;
    this.content = compressed(bytes);
  }

  public String digest() {
    return digest;
  }

  public byte[] bytes() {
    try (var unzipped = new GZIPInputStream(new ByteArrayInputStream(content))) {
      return unzipped.readAllBytes();
    } catch (IOException damaged) {
      throw new UncheckedIOException(damaged);
    }
  }

  private static byte[] compressed(byte[] bytes) {
    var zipped = new ByteArrayOutputStream(bytes.length / 4);
    try (var stream = new GZIPOutputStream(zipped)) {
      stream.write(bytes);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return zipped.toByteArray();
  }
}
