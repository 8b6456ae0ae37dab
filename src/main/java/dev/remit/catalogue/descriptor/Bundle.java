package dev.remit.catalogue.descriptor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The files of an upload, in memory only: one, several, or those of one zip. At most {@value #MOST_FILES} files of
 * {@value #LARGEST_FILE} bytes, {@value #LARGEST} bytes in all.
 */
public final class Bundle {

  static final int MOST_FILES = 10_000;
  static final int LARGEST_FILE = 16 * 1024 * 1024;
  static final int LARGEST = 64 * 1024 * 1024;

  private final Map<String, Part> parts;
  private final boolean alone;

  private Bundle(Map<String, Part> parts, boolean alone) {
    this.parts = parts;
    this.alone = alone;
  }

  /**
   * A zip is recognised by its first bytes, and comes alone.
   *
   * @throws UnreadableDescriptors if the upload is empty, beyond a limit, or has a name that leads out of it; if a zip is
   *     broken, encrypted, has links, or grows beyond reason
   */
  public static Bundle of(List<Part> parts) {
    if (parts.size() == 1 && ZipParts.isZip(parts.get(0).bytes())) {
      return new Bundle(named(ZipParts.of(parts.get(0))), false);
    }
    return new Bundle(named(parts), parts.size() == 1);
  }

  private static Map<String, Part> named(List<Part> parts) {
    var flaws = new Flaws();
    var named = new LinkedHashMap<String, Part>();
    if (parts.isEmpty() || parts.size() > MOST_FILES) {
      flaws.add(Place.of(""), parts.isEmpty() ? "The upload has no file." : "The upload has more than " + MOST_FILES + " files.");
    }
    long size = 0;
    for (var part : parts) {
      size += part.bytes().length;
      check(part, named.put(part.name(), part) != null, flaws);
    }
    if (size > LARGEST) {
      flaws.add(Place.of(""), "The upload has more than " + LARGEST + " bytes.");
    }
    flaws.refuse();
    return named;
  }

  private static void check(Part part, boolean again, Flaws flaws) {
    var complaint = PartName.complaint(part.name());
    if (complaint != null) {
      flaws.add(Place.of(part.name()), complaint);
    } else if (again) {
      flaws.add(Place.of(part.name()), "Two files have this name.");
    } else if (part.bytes().length > LARGEST_FILE) {
      flaws.add(Place.of(part.name()), "The file has more than " + LARGEST_FILE + " bytes.");
    } else if (ZipParts.isZip(part.bytes())) {
      flaws.add(Place.of(part.name()), "A zip is uploaded alone, and has no other zip in it.");
    }
  }

  /** What may hold descriptors: a file that came alone whatever its name, otherwise those named {@code *.yaml} or {@code *.yml}. */
  List<Part> descriptors() {
    var found = new ArrayList<>(parts.values());
    if (!alone) {
      found.removeIf(part -> !PartName.isDescriptor(part.name()));
    }
    return found;
  }

  @Nullable Part find(String name) {
    return parts.get(name);
  }
}
