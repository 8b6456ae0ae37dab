package dev.remit.catalogue.descriptor;

import dev.remit.catalogue.Claim;
import dev.remit.catalogue.Declaration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The members of {@code spec} that say what a declaration says. */
final class WrittenSpec {

  private final Declaration entity;
  private final Map<String, Object> members = new LinkedHashMap<>();

  /** @throws IllegalArgumentException if a claim has no member */
  WrittenSpec(Declaration entity) {
    this.entity = entity;
    put(Fact.TYPE.member(), entity.type());
    put(Fact.LIFECYCLE.member(), entity.lifecycle());
    var references = references();
    for (var member : Member.values()) {
      put(member, references.getOrDefault(member, List.of()));
    }
    Kept.ofSpec(entity).forEach(members::putIfAbsent);
    put(Fact.DEFINITION.member(), entity.definition());
  }

  Map<String, Object> members() {
    return members;
  }

  private void put(String name, @Nullable Object value) {
    if (value != null) {
      members.put(name, value);
    }
  }

  private Map<Member, List<String>> references() {
    return entity.claims().stream().filter(claim -> !WrittenMetadata.isContributor(claim))
        .collect(Collectors.groupingBy(this::member,
            Collectors.mapping(claim -> Claims.shortened(claim.other(), member(claim).assumed(), entity.ref()), Collectors.toList())));
  }

  private Member member(Claim claim) {
    return Member.of(entity.ref().kind(), claim).orElseThrow(() -> new IllegalArgumentException(
        entity.ref() + " has no member for " + claim.words() + " " + claim.other()));
  }

  private void put(Member member, List<String> references) {
    if (!member.isList() && references.size() > 1) {
      throw new IllegalArgumentException(entity.ref() + " has more than one " + member.member());
    }
    if (!references.isEmpty() || member.isWrittenEmpty() && member.isOf(entity.ref().kind())) {
      members.put(member.member(), member.isList() ? references : references.get(0));
    }
  }
}
