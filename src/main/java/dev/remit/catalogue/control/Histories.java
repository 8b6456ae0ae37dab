package dev.remit.catalogue.control;

import dev.remit.catalogue.Declaration;
import dev.remit.catalogue.VersionOfEntity;
import dev.remit.catalogue.entity.EntryVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Versions as people read them: each with what is different from the one before. */
final class Histories {

  private Histories() {}

  /**
   * @param versions the latest first
   * @param older the version before the last of them, if there is one
   */
  static List<VersionOfEntity> of(List<EntryVersion> versions, @Nullable EntryVersion older) {
    var all = new ArrayList<VersionOfEntity>();
    for (int number = 0; number < versions.size(); number++) {
      var before = number + 1 < versions.size() ? versions.get(number + 1) : older;
      all.add(view(versions.get(number), before));
    }
    return all;
  }

  private static VersionOfEntity view(EntryVersion version, @Nullable EntryVersion before) {
    return new VersionOfEntity(version.number(), version.act().name().toLowerCase(Locale.ROOT), version.changedBy(), version.source(),
        version.from(), Differences.between(said(before), said(version)));
  }

  private static @Nullable Declaration said(@Nullable EntryVersion version) {
    return version == null || version.declared() == null ? null : DeclarationText.read(version.declared());
  }
}
