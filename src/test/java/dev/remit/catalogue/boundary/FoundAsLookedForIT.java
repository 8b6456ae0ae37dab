package dev.remit.catalogue.boundary;

import static dev.remit.catalogue.boundary.Things.CATALOGUE;
import static dev.remit.identity.boundary.Staff.team;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.remit.testing.OverHttp;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever is looked for, what is found is what somebody would find who looked at everything. */
class FoundAsLookedForIT extends OverHttp {

  private static final int THINGS = 60;
  private static final int QUESTIONS = 80;
  private static final int MOST_PAGES = 60;
  private static final List<String> WORDS = List.of("quabo", "quabonde", "quarr", "zekki", "zek", "vorn", "vornel", "xy", "x7", "größtes", "帳簿係", "ub\uD840\uDC00", "ub\uD840\uDC01", "yol");
  private static final List<String> TAGS = List.of("quabtag", "vorntag", "zek", "yol-tag");
  private static final List<String> KINDS = List.of("components", "resources", "systems");

  private final Random random = new Random(11);
  private final Map<String, Said> all = new HashMap<>();
  private final List<String> owners = List.of(team(), team(), team());

  /** What a thing says. */
  private record Said(String kind, String title, String description, List<String> tags, String owner) {

    Map<String, Object> body() {
      return Map.of("title", title, "description", description, "tags", tags);
    }

    boolean fits(Asked asked) {
      var words = Stream.of(title, description, String.join(" ", tags)).flatMap(text -> Stream.of(text.split("[ -]"))).collect(Collectors.toSet());
      return asked.words().stream().allMatch(word -> words.stream().anyMatch(each -> each.startsWith(word)))
          && asked.facts().entrySet().stream().allMatch(fact -> switch (fact.getKey()) {
            case "kind" -> kind.equals(fact.getValue());
            case "owner" -> owner.equals(fact.getValue());
            default -> tags.contains(fact.getValue());
          });
    }
  }

  /** What is looked for. */
  private record Asked(List<String> words, Map<String, String> facts) {}

  @Test
  void nothingIsMissingAndNothingTooMuch() {
    for (int number = 0; number < THINGS; number++) {
      var said = said(KINDS.get(random.nextInt(KINDS.size())), owners.get(random.nextInt(owners.size())));
      all.put(Things.thing(said.kind(), said.owner(), said.body()), said);
    }
    var found = compare();
    assertThat(found).as("found in all").isGreaterThan(QUESTIONS);
    sayAnew();
    compare();
  }

  /** Of some the words change, some go. */
  private void sayAnew() {
    for (var name : List.copyOf(all.keySet())) {
      var before = all.get(name);
      int what = random.nextInt(4);
      if (what == 0) {
        Things.remove(before.kind(), name);
        all.remove(name);
      } else if (what == 1) {
        var now = said(before.kind(), before.owner());
        var body = Things.smallest(now.kind(), now.owner());
        body.putAll(now.body());
        Things.edit(now.kind(), name, body).then().statusCode(200);
        all.put(name, now);
      }
    }
  }

  private int compare() {
    int found = 0;
    for (int number = 0; number < QUESTIONS; number++) {
      var asked = asked();
      var expected = all.keySet().stream().filter(name -> all.get(name).fits(asked)).toList();
      assertThat(ask(asked, List.of(2, 9, 200).get(random.nextInt(3)))).as(asked.toString()).containsExactlyInAnyOrderElementsOf(expected);
      found += expected.size();
    }
    return found;
  }

  /** Ours among what is found; each comes once. */
  private List<String> ask(Asked asked, int limit) {
    var names = new ArrayList<String>();
    var cursor = (String) null;
    int pages = 0;
    do {
      var request = given().queryParam("q", String.join(" ", asked.words())).queryParams(asked.facts()).queryParam("limit", limit);
      var page = (cursor == null ? request : request.queryParam("cursor", cursor)).get(CATALOGUE).then().statusCode(200).extract();
      names.addAll(page.<List<String>>path("items.name"));
      cursor = page.path("next");
      pages++;
    } while (cursor != null && pages < MOST_PAGES);
    assertThat(cursor).as("all pages are read").isNull();
    return names.stream().filter(all::containsKey).toList();
  }

  private Said said(String kind, String owner) {
    return new Said(kind, words(1 + random.nextInt(2)), words(random.nextInt(4) + 1), List.copyOf(some(TAGS, random.nextInt(3))), owner);
  }

  private Asked asked() {
    var words = IntStream.range(0, 1 + random.nextInt(3)).mapToObj(number -> WORDS.get(random.nextInt(WORDS.size())))
        .map(word -> word.substring(0, word.offsetByCodePoints(0, 1 + random.nextInt(word.codePointCount(0, word.length()))))).toList();
    var facts = new HashMap<String, String>();
    if (random.nextBoolean()) {
      facts.put("kind", KINDS.get(random.nextInt(KINDS.size())));
    }
    if (random.nextBoolean()) {
      facts.put("owner", owners.get(random.nextInt(owners.size())));
    }
    if (random.nextInt(3) == 0) {
      facts.put("tag", TAGS.get(random.nextInt(TAGS.size())));
    }
    return new Asked(words, facts);
  }

  private String words(int count) {
    return String.join(" ", some(WORDS, count));
  }

  private Set<String> some(List<String> from, int count) {
    var some = new HashSet<String>();
    while (some.size() < count) {
      some.add(from.get(random.nextInt(from.size())));
    }
    return some;
  }
}
