package dev.remit.catalogue.boundary;

import dev.remit.catalogue.EntitySummary;
import dev.remit.catalogue.Lifecycle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The colours of a picture, as classes of the style sheet. The names stand beside them, since teams may be more than colours. */
final class Tones {

  private static final int COLOURS = 12;
  private static final String NONE = "tone-none";

  private final Map<String, String> teams = new TreeMap<>();

  Tones(List<EntitySummary> nodes) {
    nodes.stream().map(EntitySummary::owner).filter(Objects::nonNull).forEach(owner -> teams.put(owner, NONE));
    int next = 0;
    for (var team : teams.entrySet()) {
      team.setValue("tone-" + next++ % COLOURS);
    }
  }

  /** All classes of a thing. */
  String mark(EntitySummary node) {
    var team = node.owner() == null ? NONE : teams.getOrDefault(node.owner(), NONE);
    return node.kind() + " " + team + " " + lifecycle(node.lifecycle()) + (node.present() ? "" : " absent");
  }

  List<Shade> teams() {
    return teams.entrySet().stream().map(team -> new Shade(team.getKey(), team.getValue())).toList();
  }

  private static String lifecycle(@Nullable String lifecycle) {
    return "life-" + Lifecycle.of(lifecycle == null ? "" : lifecycle.toLowerCase(Locale.ROOT)).map(Lifecycle::text).orElse("other");
  }
}
