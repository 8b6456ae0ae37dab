package dev.remit.contracts.control;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A version's rank.
 *
 * @param release numbers and words, compared from left to right; what is longer is higher
 * @param preRelease the same of what comes before that release; absent for the release itself, which is higher
 */
record VersionKey(List<Part> release, @Nullable List<Part> preRelease) implements Comparable<VersionKey> {

  // a pre-release after a bare major number starts with a letter, or 2022-11-15 would be one of version 2022
  private static final Pattern SEMANTIC = Pattern.compile(
      "v?(\\d+)(?:\\.(\\d+)(?:\\.(\\d+))?(?:-([0-9A-Za-z.-]+))?|-([A-Za-z][0-9A-Za-z.-]*))?(?:\\+[0-9A-Za-z.-]+)?");
  private static final Pattern RUN = Pattern.compile("\\d+|[^\\d\\s._-]+");
  private static final Pattern UNFINISHED =
      Pattern.compile("(?i)alpha|beta|rc|cr|pre|preview|snapshot|dev|draft|milestone|unstable|experimental");

  /** A number or a word. Numbers are lower than words. */
  record Part(@Nullable BigInteger number, String word) implements Comparable<Part> {

    static Part of(String text) {
      return text.chars().allMatch(digit -> digit >= '0' && digit <= '9') && !text.isEmpty()
          ? new Part(new BigInteger(text), "")
          : new Part(null, text);
    }

    @Override
    public int compareTo(Part other) {
      if (number != null && other.number != null) {
        return number.compareTo(other.number);
      }
      return number == null && other.number == null ? word.compareTo(other.word) : number == null ? 1 : -1;
    }
  }

  static VersionKey of(String version) {
    var semantic = SEMANTIC.matcher(version);
    if (!semantic.matches()) {
      return natural(version);
    }
    var release = List.of(number(semantic.group(1)), number(semantic.group(2)), number(semantic.group(3)));
    var preRelease = semantic.group(4) == null ? semantic.group(5) : semantic.group(4);
    return new VersionKey(release, preRelease == null ? null : parts(preRelease.split("\\.", -1)));
  }

  boolean isPreRelease() {
    return preRelease != null;
  }

  @Override
  public int compareTo(VersionKey other) {
    int rank = Arrays.compare(release.toArray(Part[]::new), other.release.toArray(Part[]::new));
    if (rank != 0 || preRelease == null || other.preRelease == null) {
      return rank != 0 ? rank : Boolean.compare(preRelease == null, other.preRelease == null);
    }
    return Arrays.compare(preRelease.toArray(Part[]::new), other.preRelease.toArray(Part[]::new));
  }

  private static VersionKey natural(String version) {
    var parts = new ArrayList<Part>();
    RUN.matcher(version.replaceFirst("^[vV](?=\\d)", "")).results().forEach(run -> parts.add(Part.of(run.group())));
    for (int at = 0; at < parts.size(); at++) {
      if (UNFINISHED.matcher(parts.get(at).word()).matches()) {
        return new VersionKey(List.copyOf(parts.subList(0, at)), List.copyOf(parts.subList(at, parts.size())));
      }
    }
    return new VersionKey(List.copyOf(parts), null);
  }

  private static Part number(@Nullable String text) {
    return Part.of(text == null ? "0" : text);
  }

  private static List<Part> parts(String[] texts) {
    return Arrays.stream(texts).map(Part::of).toList();
  }
}
