package dev.remit.catalogue.descriptor;

import dev.remit.catalogue.EntityLink;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What {@code metadata} says beside name and namespace, by the rules of Backstage's validators. */
record Metadata(
    @Nullable String title,
    @Nullable String description,
    Map<String, String> labels,
    Map<String, String> annotations,
    List<String> tags,
    List<EntityLink> links,
    Map<String, Object> kept) {

  private static final Set<String> KNOWN = Set.of("name", "namespace", "title", "description", "labels", "annotations", "tags", "links");

  static Metadata of(Spot metadata) {
    var links = Links.of(metadata.member("links"));
    return new Metadata(Texts.optional(metadata, "title"), Texts.optional(metadata, "description"), labels(metadata.member("labels")),
        Texts.all(metadata.member("annotations")), tags(metadata.member("tags")), links.shown(), kept(metadata, links));
  }

  private static Map<String, String> labels(@Nullable Spot labels) {
    var all = Texts.all(labels);
    if (labels != null) {
      labels.members().stream().filter(label -> label.text() != null && !Keys.isLabel(label.text())).forEach(
          label -> label.flaw(Wording.quoted(label.text()) + " is no value of a label. " + Keys.LABEL_RULE));
    }
    return all;
  }

  private static List<String> tags(@Nullable Spot tags) {
    var all = new TreeSet<String>();
    if (tags != null && !tags.isList()) {
      tags.flaw("A list of tags was expected.");
    } else if (tags != null) {
      tags.items().forEach(tag -> addTag(tag, all));
    }
    return List.copyOf(all);
  }

  private static void addTag(Spot spot, Set<String> all) {
    var tag = Texts.of(spot);
    if (tag != null && Keys.isTag(tag)) {
      all.add(tag);
    } else if (tag != null) {
      spot.flaw(Wording.quoted(tag) + " is no tag. " + Keys.TAG_RULE);
    }
  }

  private static Map<String, Object> kept(Spot metadata, Links links) {
    var kept = new TreeMap<String, Object>();
    for (var member : metadata.members()) {
      if (!KNOWN.contains(member.token())) {
        kept.put(member.token(), Json.of(member.node()));
      }
    }
    if (!links.kept().isEmpty()) {
      kept.put("links", links.kept());
    }
    return kept;
  }
}
