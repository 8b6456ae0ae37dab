package dev.remit.catalogue.control;

import dev.remit.catalogue.Claim;
import dev.remit.catalogue.Declaration;
import dev.remit.catalogue.EntityLink;
import dev.remit.catalogue.VersionOfEntity.Difference;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is different between two versions of what is said of a thing. */
final class Differences {

  private Differences() {}

  static List<Difference> between(@Nullable Declaration before, @Nullable Declaration after) {
    var was = facts(before);
    var is = facts(after);
    var members = new TreeSet<>(was.keySet());
    members.addAll(is.keySet());
    var all = new ArrayList<Difference>();
    for (var member : members) {
      if (!Objects.equals(was.get(member), is.get(member))) {
        all.add(new Difference(member, was.get(member), is.get(member)));
      }
    }
    return all;
  }

  private static Map<String, String> facts(@Nullable Declaration said) {
    var facts = new TreeMap<String, String>();
    if (said == null) {
      return facts;
    }
    put(facts, "title", said.title());
    put(facts, "description", said.description());
    put(facts, "type", said.type());
    put(facts, "lifecycle", said.lifecycle());
    put(facts, "onCall", said.onCall());
    put(facts, "tags", String.join(", ", said.tags()));
    put(facts, "links", said.links().stream().map(EntityLink::url).collect(Collectors.joining(", ")));
    said.labels().forEach((key, value) -> facts.put("label " + key, value));
    said.annotations().forEach((key, value) -> facts.put("annotation " + key, value));
    said.claims().stream().collect(Collectors.groupingBy(Claim::words, TreeMap::new,
            Collectors.mapping(claim -> claim.other().toString(), Collectors.collectingAndThen(Collectors.toCollection(TreeSet::new),
                others -> String.join(", ", others)))))
        .forEach(facts::put);
    return facts;
  }

  private static void put(Map<String, String> facts, String member, @Nullable String value) {
    if (value != null && !value.isEmpty()) {
      facts.put(member, value);
    }
  }

  /** The same as JSON knows it, for the record. */
  static Map<String, Object> before(List<Difference> differences) {
    var all = new TreeMap<String, Object>();
    differences.stream().filter(one -> one.before() != null).forEach(one -> all.put(one.member(), one.before()));
    return all;
  }

  static Map<String, Object> after(List<Difference> differences) {
    var all = new TreeMap<String, Object>();
    differences.stream().filter(one -> one.after() != null).forEach(one -> all.put(one.member(), one.after()));
    return all;
  }
}
