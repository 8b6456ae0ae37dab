package dev.remit.openapi.diff;

import dev.remit.openapi.Direction;
import dev.remit.openapi.Severity;
import dev.remit.openapi.tree.TextNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Whether {@code info.version} says what the changes are. It is looked at last, and only if something more than words
 * changed: a version that alone is another one is no change. At most one thing is said about it.
 */
final class VersionDiff {

  private final Located before;
  private final Located after;

  VersionDiff(Located before, Located after) {
    this.before = before;
    this.after = after;
  }

  /** The changes with the one about the version, if there is one, before them. */
  List<Told> judged(List<Told> changes, Court court) {
    var rule = rule(changes);
    if (rule == null) {
      return changes;
    }
    var finding = Finding.of(rule, before.at("info", "version"), after.at("info", "version"));
    var all = new ArrayList<Told>();
    var entry = new Entry(finding, Direction.NONE);
    entry.usedBy(null, "info", new Origin(Setting.DOCUMENT));
    all.add(entry.told(court));
    all.addAll(changes);
    return all;
  }

  private @Nullable Rule rule(List<Told> changes) {
    var old = version(before);
    var now = version(after);
    if (old == null || now == null || changes.stream().allMatch(told -> told.change().severity() == Severity.EDITORIAL)) {
      return null;
    }
    int order = now.compareTo(old);
    boolean breaks = changes.stream().anyMatch(told -> told.change().severity() == Severity.BREAKING);
    return order < 0 ? Rule.VERSION_LOWERED
        : breaks && old.major() != null && Objects.equals(old.major(), now.major()) ? Rule.MAJOR_VERSION_NOT_RAISED
        : order == 0 ? Rule.VERSION_NOT_RAISED : null;
  }

  private static @Nullable VersionNumber version(Located root) {
    var version = root.at("info", "version");
    return version == null ? null : VersionNumber.of(version.node() instanceof TextNode text
        ? text.value() : version.node().toJson());
  }
}
