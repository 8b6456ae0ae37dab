package dev.remit.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DeclarationTest {

  private static final EntityRef ORDERS = new EntityRef(EntityKind.COMPONENT, "default", "orders");
  private static final Claim OWNED = claim(RelationType.OWNED_BY, EntityKind.TEAM, "shop");
  private static final Claim NEEDS_DB = claim(RelationType.DEPENDS_ON, EntityKind.RESOURCE, "db");
  private static final Claim NEEDS_QUEUE = claim(RelationType.DEPENDS_ON, EntityKind.RESOURCE, "queue");

  @Test
  void equalInWhicheverOrderItIsSaid() {
    var one = said(List.of("java", "c++"), Map.of("a", "1", "b", "2"), List.of(NEEDS_QUEUE, OWNED, NEEDS_DB));
    var other = said(List.of("c++", "java", "c++"), backwards(), List.of(OWNED, NEEDS_DB, NEEDS_QUEUE, OWNED));
    assertThat(other).isEqualTo(one).hasToString(one.toString());
    assertThat(one.claims()).containsExactly(OWNED, NEEDS_DB, NEEDS_QUEUE);
  }

  @Test
  void differentInTheOrderOfLinks() {
    var wiki = new EntityLink("https://wiki.example", null, null, null);
    var chat = new EntityLink("https://chat.example", null, null, null);
    assertThat(linking(List.of(wiki, chat))).isNotEqualTo(linking(List.of(chat, wiki)));
  }

  private static Claim claim(RelationType type, EntityKind kind, String name) {
    return new Claim(type, false, new EntityRef(kind, "default", name));
  }

  private static Map<String, String> backwards() {
    var facts = new LinkedHashMap<String, String>();
    facts.put("b", "2");
    facts.put("a", "1");
    return facts;
  }

  private static Declaration said(List<String> tags, Map<String, String> facts, List<Claim> claims) {
    return new Declaration(ORDERS, "orders", null, null, null, null, null, facts, facts, tags, List.of(), claims, Map.of(), null);
  }

  private static Declaration linking(List<EntityLink> links) {
    return new Declaration(ORDERS, "orders", null, null, null, null, null, Map.of(), Map.of(), List.of(), links, List.of(), Map.of(), null);
  }
}
