package dev.remit.catalogue.descriptor;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.jspecify.annotations.Nullable;

/**
 * The files of a zip, in memory. What an entry says of itself is read from the central directory alone, since only that says
 * which of them are links, and nothing it says of its size is believed.
 */
final class ZipParts {

  private static final int ENTRY = 0x02014b50;
  private static final int FILE_TYPE = 0xF000;
  private static final int REGULAR = 0x8000;
  private static final int FOLDER = 0x4000;
  /** Deflate makes texts 3 to 50 times smaller, and a bomb a thousand times. */
  private static final long STEEPEST = 200;
  private static final int FLAT = 1024 * 1024;

  private final Flaws flaws = new Flaws();
  private final List<Part> parts = new ArrayList<>();
  private final Part zip;
  private long size;

  private ZipParts(Part zip) {
    this.zip = zip;
  }

  static boolean isZip(byte[] bytes) {
    return bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K' && (bytes[2] == 3 && bytes[3] == 4 || bytes[2] == 5 && bytes[3] == 6);
  }

  /** @throws UnreadableDescriptors at any entry that is not an ordinary file of bounded size */
  static List<Part> of(Part zip) {
    var files = new ZipParts(zip);
    files.count();
    files.flaws.refuse();
    files.read();
    files.flaws.refuse();
    return files.parts;
  }

  // counted before the library makes an object of each
  private void count() {
    var bytes = zip.bytes();
    if (bytes.length > Bundle.LARGEST) {
      flaws.add(Place.of(zip.name()), "The zip has more than " + Bundle.LARGEST + " bytes.");
      return;
    }
    int entries = 0;
    for (int at = 0; at + 4 <= bytes.length; at++) {
      entries += bytes[at] == 'P' && signature(bytes, at) == ENTRY ? 1 : 0;
    }
    if (entries > Bundle.MOST_FILES) {
      flaws.add(Place.of(zip.name()), "The zip has more than " + Bundle.MOST_FILES + " files and folders.");
    }
  }

  private static int signature(byte[] bytes, int at) {
    return bytes[at] & 0xFF | (bytes[at + 1] & 0xFF) << 8 | (bytes[at + 2] & 0xFF) << 16 | (bytes[at + 3] & 0xFF) << 24;
  }

  private void read() {
    try (var channel = new SeekableInMemoryByteChannel(zip.bytes());
        var file = ZipFile.builder().setSeekableByteChannel(channel).get()) {
      for (var entry : Collections.list(file.getEntries())) {
        take(file, entry);
      }
    } catch (IOException | RuntimeException broken) {
      // the library meets hostile numbers with more than its own exceptions
      flaws.add(Place.of(zip.name()), "The zip is broken: it cannot be read to its end.");
    }
  }

  private void take(ZipFile file, ZipArchiveEntry entry) throws IOException {
    var complaint = complaint(entry);
    if (complaint != null) {
      flaws.add(Place.of(entry.getName()), complaint);
    } else if (!entry.isDirectory() && size <= Bundle.LARGEST) {
      inflate(file, entry);
    }
  }

  private static @Nullable String complaint(ZipArchiveEntry entry) {
    // the library's name has slashes instead of backslashes, if the zip comes from Windows
    var written = PartName.complaint(new String(entry.getRawName(), StandardCharsets.UTF_8));
    var name = written == null ? PartName.complaint(entry.getName()) : written;
    long type = entry.getExternalAttributes() >> 16 & FILE_TYPE;
    if (name != null) {
      return name;
    }
    if (type != 0 && type != REGULAR && type != FOLDER) {
      return "The entry is a link or a device; only files are read.";
    }
    if (entry.getGeneralPurposeBit().usesEncryption()) {
      return "The entry is encrypted.";
    }
    return entry.getMethod() == ZipEntry.STORED || entry.getMethod() == ZipEntry.DEFLATED ? null
        : "The entry is compressed by a method that is not read; stored and deflated ones are.";
  }

  private void inflate(ZipFile file, ZipArchiveEntry entry) throws IOException {
    byte[] bytes;
    try (var in = file.getInputStream(entry)) {
      bytes = in.readNBytes(Bundle.LARGEST_FILE + 1);
    }
    size += bytes.length;
    var complaint = growth(entry, bytes);
    if (complaint != null) {
      flaws.add(Place.of(entry.getName()), complaint);
    } else if (!entry.getName().startsWith("__MACOSX/")) {
      parts.add(new Part(entry.getName(), bytes));
    }
  }

  private @Nullable String growth(ZipArchiveEntry entry, byte[] bytes) {
    if (bytes.length > Bundle.LARGEST_FILE) {
      return "The entry has more than " + Bundle.LARGEST_FILE + " bytes when it is inflated.";
    }
    if (size > Bundle.LARGEST) {
      return "With this entry the zip has more than " + Bundle.LARGEST + " bytes when it is inflated.";
    }
    if (bytes.length > FLAT && bytes.length / STEEPEST > entry.getCompressedSize()) {
      return "The entry grows more than " + STEEPEST + " times when it is inflated.";
    }
    return checksum(bytes) == entry.getCrc() ? null : "The entry is broken: its checksum is another one.";
  }

  private static long checksum(byte[] bytes) {
    var sum = new CRC32();
    sum.update(bytes);
    return sum.getValue();
  }
}
