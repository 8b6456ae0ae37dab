package dev.remit.openapi.diff;

import dev.remit.openapi.value.Formats;
import dev.remit.openapi.value.Samples;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Strings that a schema may accept and those on the edge of what another one accepts. */
final class Words {

  /** A text longer than this, one more than the most usual of large limits, is not made. */
  private static final int LONGEST = 65_536;
  /** Base64 comes in fours. */
  private static final int STRETCHED = 4;
  /** A label of a domain has at most 63 characters. */
  private static final int LABEL = 50;

  private final Shape own;
  private final Shape other;
  private final int least;
  private final int most;
  private final Set<String> offered = new LinkedHashSet<>();

  Words(Shape own, Shape other) {
    this.own = own;
    this.other = other;
    this.least = Bound.least(Bound.atLeast(own, "minLength"));
    this.most = most(own);
  }

  private static int most(Shape shape) {
    var limit = Bound.atMost(shape, "maxLength");
    return limit == null ? Integer.MAX_VALUE : Bound.least(limit);
  }

  /** All of them, which may take long. */
  Set<String> all() {
    any(word -> false);
    return offered;
  }

  /** Offers one after the other, each made when it is its turn, until one is taken. */
  boolean any(Predicate<String> taker) {
    return least <= LONGEST
        && (formatted(taker) || patterned(least, most, taker) || offer(List.of(fitting("text")), taker) || limited(taker)
            || own != other && foreign(taker));
  }

  private boolean offer(Collection<String> words, Predicate<String> taker) {
    for (var word : words) {
      if (offered.add(word) && taker.test(word)) {
        return true;
      }
    }
    return false;
  }

  private boolean formatted(Predicate<String> taker) {
    for (var format : texts(own, "format")) {
      if (offer(Formats.examples(format), taker)) {
        return true;
      }
    }
    return false;
  }

  private boolean patterned(int shortest, int longest, Predicate<String> taker) {
    for (var pattern : texts(own, "pattern")) {
      if (offer(Samples.matching(pattern, shortest, longest), taker)) {
        return true;
      }
    }
    return false;
  }

  private boolean foreign(Predicate<String> taker) {
    return texts(other, "format").stream().anyMatch(format -> offer(Formats.counterexamples(format), taker))
        || texts(other, "pattern").stream().anyMatch(pattern -> offer(Samples.notMatching(pattern, least, most), taker))
        || offer(List.of(""), taker);
  }

  private boolean limited(Predicate<String> taker) {
    var limits = limits();
    for (int limit : limits) {
      for (int length = limit - 1; length <= limit + 1; length++) {
        if (length >= least && length <= most && (offer(List.of("a".repeat(length)), taker) || patterned(length, length, taker))) {
          return true;
        }
      }
    }
    var formats = texts(own, "format");
    return !formats.isEmpty() && limits.stream().anyMatch(limit -> stretched(formats, limit, taker));
  }

  /** The first example of each format made longer, up to the limit and beyond it; some formats have no text of every length. */
  private boolean stretched(List<String> formats, int limit, Predicate<String> taker) {
    for (int length = limit; length <= limit + STRETCHED; length++) {
      for (var format : length >= least && length <= most ? formats : List.<String>of()) {
        var example = Formats.examples(format).stream().findFirst().orElse("");
        if (!example.isEmpty() && example.length() < length && offer(stretched(example, length - example.length()), taker)) {
          return true;
        }
      }
    }
    return false;
  }

  // at the end of a path, as labels of a domain, as more bytes
  private static List<String> stretched(String example, int by) {
    int domain = example.indexOf('@') + 1;
    var labels = ("a".repeat(LABEL) + ".").repeat(by / (LABEL + 1));
    var rest = by - labels.length();
    var domains = (rest > 1 ? "a".repeat(rest - 1) + "." : "") + labels;
    return List.of(example + "a".repeat(by), example.substring(0, domain) + domains + example.substring(domain), "A".repeat(by) + example);
  }

  private List<Integer> limits() {
    var limits = new ArrayList<Integer>();
    for (var shape : own == other ? List.of(own) : List.of(other, own)) {
      for (var limit : new @Nullable Bound[] {Bound.atLeast(shape, "minLength"), Bound.atMost(shape, "maxLength")}) {
        if (limit != null && Bound.least(limit) < LONGEST) {
          limits.add(Bound.least(limit));
        }
      }
    }
    return limits;
  }

  private String fitting(String word) {
    return word.length() > most ? word.substring(0, most) : word + "a".repeat(Math.max(0, least - word.length()));
  }

  private static List<String> texts(Shape shape, String keyword) {
    var texts = new ArrayList<String>();
    for (var each : shape.every(keyword)) {
      var text = Drafts.text(each);
      if (text != null) {
        texts.add(text);
      }
    }
    return texts;
  }
}
