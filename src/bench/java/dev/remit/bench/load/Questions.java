package dev.remit.bench.load;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** What people ask, about what is in the first part, so that a small server and a large one know it both. */
final class Questions {

  private static final int LETTERS = 5;

  private final Random random = new Random(7);
  private final List<Thing> all = new Company().next();
  private final String[] hub = hub();

  /** By what it is, a way to make the next question of that sort. */
  Map<String, Supplier<String>> sorts() {
    var sorts = new LinkedHashMap<String, Supplier<String>>();
    for (int letters = 1; letters <= LETTERS; letters++) {
      int typed = letters;
      sorts.put("search, " + letters + (letters == 1 ? " letter" : " letters"), () -> search(start(word(any()), typed)));
    }
    sorts.put("search, a word and three letters", this::twoWords);
    sorts.put("search, two words and three letters", this::threeWords);
    sorts.put("search, words of different things", () -> search(word(any()) + " " + start(word(any()), 3)));
    sorts.put("search, three letters of a kind", () -> ofSomething("kind", false));
    sorts.put("search, three letters of an owner", () -> ofSomething("owner", false));
    sorts.put("search, three letters with a tag", () -> ofSomething("tag", false));
    sorts.put("search, letters, kind, owner and tag", () -> ofSomething("tag", true));
    sorts.put("search, nothing has it", () -> search(word(any()) + " qqx" + random.nextInt(1_000)));
    sorts.put("list of a kind", () -> "/api/v1/catalogue?kind=" + any("Component").kind.toLowerCase(Locale.ROOT));
    sorts.put("a page, component", () -> "/api/v1/components/" + any("Component").name);
    sorts.put("a page, system", () -> "/api/v1/systems/" + any("System").name);
    sorts.put("a page, resource", () -> "/api/v1/resources/" + any("Resource").name);
    sorts.put("a page, API", () -> "/api/v1/apis/" + any("API").name + "/entry");
    var place = "/api/v1/" + hub[0] + "s/" + hub[1];
    sorts.put("the most connected thing", () -> place);
    sorts.put("its impact, one step", () -> place + "/impact?depth=1");
    sorts.put("its impact, whole", () -> place + "/impact");
    sorts.put("the graph around it", () -> "/api/v1/catalogue/graph?focus=" + hub[0] + ":" + hub[1]);
    sorts.put("impact of a component", () -> "/api/v1/components/" + any("Component").name + "/impact?depth=3");
    sorts.put("the graph around a component", () -> "/api/v1/catalogue/graph?focus=component:" + any("Component").name);
    return sorts;
  }

  private String twoWords() {
    var thing = any();
    return search(word(thing) + " " + start(word(thing), 3));
  }

  private String threeWords() {
    var thing = any();
    return search(word(thing) + " " + word(thing) + " " + start(word(thing), 3));
  }

  private String ofSomething(String what, boolean everything) {
    var thing = Stream.generate(this::any).filter(each -> !each.tags.isEmpty() && !each.team.isEmpty()).findFirst().orElseThrow();
    var facts = Map.of("kind", "&kind=" + thing.kind.toLowerCase(Locale.ROOT), "owner", "&owner=" + thing.team, "tag", "&tag=" + thing.tags.get(0));
    return search(start(word(thing), 3)) + (everything ? String.join("", facts.values()) : facts.get(what));
  }

  private static String search(String typed) {
    return "/api/v1/catalogue?q=" + Remit.encoded(typed);
  }

  /** Mostly of the name, sometimes of the description. */
  private String word(Thing thing) {
    var words = (random.nextInt(4) == 0 ? thing.description : thing.title).split(" ");
    return words[random.nextInt(words.length)];
  }

  private static String start(String word, int letters) {
    return word.substring(0, Math.min(word.length(), letters));
  }

  private Thing any() {
    return all.get(random.nextInt(all.size()));
  }

  private Thing any(String kind) {
    return Stream.generate(this::any).filter(thing -> thing.kind.equals(kind)).findFirst().orElseThrow();
  }

  private String[] hub() {
    var counts = new HashMap<String, Integer>();
    all.forEach(thing -> thing.needs.forEach(need -> counts.merge(need, 1, Integer::sum)));
    return counts.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey().split(":");
  }
}
