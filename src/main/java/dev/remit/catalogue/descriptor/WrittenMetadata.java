package dev.remit.catalogue.descriptor;

import dev.remit.catalogue.Claim;
import dev.remit.catalogue.Declaration;
import dev.remit.catalogue.EntityKind;
import dev.remit.catalogue.EntityLink;
import dev.remit.catalogue.EntityRef;
import dev.remit.catalogue.RelationType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The members of {@code metadata} that say what a declaration says. */
final class WrittenMetadata {

  private final Declaration entity;
  private final Map<String, Object> members = new LinkedHashMap<>();

  WrittenMetadata(Declaration entity) {
    this.entity = entity;
    var namespace = entity.ref().namespace();
    var kept = Kept.ofMetadata(entity);
    put("name", entity.spelling());
    put("namespace", namespace.equals(EntityRef.DEFAULT_NAMESPACE) ? null : namespace);
    put("title", isDisplayName() ? null : entity.title());
    put("description", entity.description());
    putFilled("labels", entity.labels());
    putFilled("annotations", annotations());
    put("tags", entity.tags().isEmpty() ? null : entity.tags());
    var links = links(kept.remove("links"));
    put("links", links.isEmpty() ? null : links);
    kept.forEach(members::putIfAbsent);
  }

  Map<String, Object> members() {
    return members;
  }

  private void put(String name, @Nullable Object value) {
    if (value != null) {
      members.put(name, value);
    }
  }

  private void putFilled(String name, Map<String, String> texts) {
    put(name, texts.isEmpty() ? null : texts);
  }

  // a title that was read out of the profile stands there already
  private boolean isDisplayName() {
    var kind = entity.ref().kind();
    return entity.title() != null && (kind == EntityKind.TEAM || kind == EntityKind.PERSON)
        && entity.title().equals(Kept.sorted(entity.kept().get("profile")).get("displayName"));
  }

  private Map<String, String> annotations() {
    var annotations = new TreeMap<>(entity.annotations());
    if (entity.onCall() != null) {
      annotations.put(Annotations.ON_CALL, entity.onCall());
    }
    var contributors = entity.claims().stream().filter(WrittenMetadata::isContributor)
        .map(claim -> Claims.shortened(claim.other(), EntityKind.TEAM, entity.ref())).collect(Collectors.joining(", "));
    if (!contributors.isEmpty()) {
      annotations.put(Annotations.CONTRIBUTORS, contributors);
    }
    return annotations;
  }

  /** Whether a claim is written as an annotation, since the format has no member for it. */
  static boolean isContributor(Claim claim) {
    return claim.type() == RelationType.CONTRIBUTED_BY && !claim.inverse();
  }

  // each link as it was kept if it says the same, then those that are only kept
  private List<Map<String, Object>> links(@Nullable Object kept) {
    var whole = new ArrayList<Map<String, Object>>();
    if (kept instanceof Iterable<?> list) {
      list.forEach(link -> whole.add(Kept.sorted(link)));
    }
    var written = new ArrayList<Map<String, Object>>();
    for (var link : entity.links()) {
      var same = whole.stream().filter(each -> link.equals(shown(each))).findFirst();
      same.ifPresent(whole::remove);
      written.add(same.orElseGet(() -> members(link)));
    }
    whole.removeIf(each -> Links.isOpenable(String.valueOf(each.get("url"))));
    written.addAll(whole);
    return written;
  }

  private static EntityLink shown(Map<String, Object> link) {
    return new EntityLink(String.valueOf(link.get("url")), text(link.get("title")), text(link.get("icon")), text(link.get("type")));
  }

  private static @Nullable String text(@Nullable Object value) {
    return value instanceof String text && !text.isBlank() ? text : null;
  }

  private static Map<String, Object> members(EntityLink link) {
    var members = new LinkedHashMap<String, @Nullable Object>();
    members.put("url", link.url());
    members.put("title", link.title());
    members.put("icon", link.icon());
    members.put("type", link.type());
    members.values().removeIf(Objects::isNull);
    return members;
  }
}
