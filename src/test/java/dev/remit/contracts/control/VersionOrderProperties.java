package dev.remit.contracts.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The order is total for whatever may be a version. */
class VersionOrderProperties {

  private static final Comparator<String> ORDER = VersionOrder.ascending();

  @Property
  void isAntisymmetric(@ForAll("versions") String one, @ForAll("versions") String other) {
    assertThat(Integer.signum(ORDER.compare(one, other))).isEqualTo(-Integer.signum(ORDER.compare(other, one)));
  }

  @Property(tries = 3_000)
  void isTransitive(@ForAll("versions") String low, @ForAll("versions") String middle, @ForAll("versions") String high) {
    if (ORDER.compare(low, middle) <= 0 && ORDER.compare(middle, high) <= 0) {
      assertThat(ORDER.compare(low, high)).isLessThanOrEqualTo(0);
    }
  }

  @Property
  void onlyEqualTextsRankAlike(@ForAll("versions") String one, @ForAll("versions") String other) {
    assertThat(ORDER.compare(one, other) == 0).isEqualTo(one.equals(other));
  }

  @Property
  void numbersCount(@ForAll("numbers") int major, @ForAll("numbers") int minor, @ForAll("numbers") int patch) {
    var version = major + "." + minor + "." + patch;
    assertThat(ORDER.compare(version, major + "." + minor + "." + (patch + 1))).isNegative();
    assertThat(ORDER.compare(version, major + "." + (minor + 1) + ".0")).isNegative();
    assertThat(ORDER.compare(version, (major + 1) + ".0.0")).isNegative();
    assertThat(ORDER.compare(version + "-rc.1", version)).isNegative();
  }

  @Provide
  Arbitrary<Integer> numbers() {
    return Arbitraries.integers().between(0, 1_000_000);
  }

  /** Texts in which the shapes that the order tells apart are frequent. */
  @Provide
  Arbitrary<String> versions() {
    var piece = Arbitraries.of("0", "1", "2", "10", "01", "2022", ".", ".", "-", "-", "+", "v", "rc", "beta", "alpha", "a", "_", "!", "-rc.1", "1.0.0");
    var assembled = piece.array(String[].class).ofMinSize(1).ofMaxSize(6).map(pieces -> String.join("", pieces));
    var any = Arbitraries.strings().withCharRange(' ', '~').ofMinLength(1).ofMaxLength(12);
    return Arbitraries.oneOf(assembled, assembled, any);
  }
}
