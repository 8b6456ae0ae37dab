package dev.remit.catalogue.descriptor;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/** Zips as somebody makes them who means well, or not. */
final class Zips {

  private Zips() {}

  static byte[] of(List<Part> parts) {
    return of(parts, entry -> { });
  }

  /** With each entry changed before it is written. */
  static byte[] of(List<Part> parts, Consumer<ZipArchiveEntry> change) {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipArchiveOutputStream(bytes)) {
      for (var part : parts) {
        var entry = new ZipArchiveEntry(part.name());
        change.accept(entry);
        entry.setSize(part.bytes().length);
        entry.setCrc(crc(part.bytes()));
        zip.putArchiveEntry(entry);
        zip.write(part.bytes());
        zip.closeArchiveEntry();
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }

  private static long crc(byte[] bytes) {
    var sum = new CRC32();
    sum.update(bytes);
    return sum.getValue();
  }

  /** Where a signature of four bytes stands first. */
  static int find(byte[] zip, int signature) {
    for (int at = 0; at + 4 <= zip.length; at++) {
      if (number(zip, at) == signature) {
        return at;
      }
    }
    throw new AssertionError("no such signature");
  }

  private static int number(byte[] zip, int at) {
    return zip[at] & 0xFF | (zip[at + 1] & 0xFF) << 8 | (zip[at + 2] & 0xFF) << 16 | (zip[at + 3] & 0xFF) << 24;
  }
}
