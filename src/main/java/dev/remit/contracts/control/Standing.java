package dev.remit.contracts.control;

import dev.remit.catalogue.ApiSummary;
import dev.remit.contracts.VersionView;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a draft meets when it arrives.
 *
 * @param api where it is to be published
 * @param existing the version of its own text, where there is one
 * @param previous the highest version below it, where there is one
 */
record Standing(ApiSummary api, @Nullable VersionView existing, @Nullable VersionView previous) {

  /** Whether a judgement that was made on the other holds on this. */
  boolean isLike(Standing other) {
    return Objects.equals(text(previous), text(other.previous)) && Objects.equals(document(existing), document(other.existing));
  }

  private static @Nullable String text(@Nullable VersionView version) {
    return version == null ? null : version.version();
  }

  private static @Nullable String document(@Nullable VersionView version) {
    return version == null ? null : version.state() + version.digest();
  }
}
