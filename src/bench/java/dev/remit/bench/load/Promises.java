package dev.remit.bench.load;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What a company's teams promise each other: 1,000 APIs, each provided by a service, 2,000 components besides, 5,000 uses of
 * APIs, a few of which everybody uses, and 100 environments: in the first three runs everything, in each other a twelfth.
 * The same each time.
 */
final class Promises {

  static final String OLD = "1.4.0";
  static final String NEW = "2.0.0";
  static final List<String> PUBLISHED = List.of("1.0.0", "1.1.0", "2.0.0");
  static final String IN_REVIEW = "3.0.0";
  static final int ENVIRONMENTS = 100;

  private static final int APIS = 1_000;
  private static final int COMPONENTS = 3_000;
  private static final int USES = 5_000;
  private static final int TEAMS = 50;
  private static final int WHOLE = 3;
  private static final int REGION = 250;

  final List<Thing> teams = new ArrayList<>();
  final List<Promise> apis = new ArrayList<>();
  final List<Thing> components = new ArrayList<>();
  final Map<String, List<Use>> uses = new LinkedHashMap<>();

  private final Random random = new Random(43);
  private final Vocabulary vocabulary = new Vocabulary(random);
  private final Set<String> taken = new HashSet<>();

  /** An API; the first are used most. */
  record Promise(String name, String owner, ContractText contract, boolean reviewed) {}

  /** That a component uses an API in some version. */
  record Use(Promise api, String version, int depth) {}

  Promises() {
    for (int number = 0; number < TEAMS; number++) {
      var team = new Thing("Group", fresh("team-" + vocabulary.subject()), "Team", vocabulary.sentence(), List.of(), "");
      team.say("type", "team");
      team.say("children", "[]");
      teams.add(team);
    }
    for (int number = 0; number < APIS; number++) {
      var name = fresh(vocabulary.name());
      apis.add(new Promise(name, team(), new ContractText(name.replace('-', ' '), number), number % 10 == 0));
    }
    for (int number = 0; number < COMPONENTS; number++) {
      components.add(component(number));
    }
    var popular = new Skew(random, 0.8);
    for (int number = 0; number < USES; number++) {
      use(components.get(number < COMPONENTS ? number : random.nextInt(COMPONENTS)), popular);
    }
  }

  private String fresh(String wanted) {
    var name = wanted;
    while (!taken.add(name)) {
      name = wanted + "-" + vocabulary.invented();
    }
    return name;
  }

  private String team() {
    return teams.get(random.nextInt(TEAMS)).name;
  }

  private Thing component(int number) {
    var name = fresh("run-" + vocabulary.name());
    var component = new Thing("Component", name, name.replace('-', ' '), vocabulary.sentence(), List.of(), "");
    component.say("type", "service");
    component.say("lifecycle", "production");
    component.say("owner", team());
    if (number < APIS) {
      component.provides.add(apis.get(number).name());
    }
    return component;
  }

  private void use(Thing component, Skew popular) {
    var its = uses.computeIfAbsent(component.name, key -> new ArrayList<>());
    var api = popular.of(apis);
    while (component.provides.contains(api.name()) || its.stream().map(Use::api).toList().contains(api)) {
      api = apis.get(random.nextInt(APIS));
    }
    its.add(new Use(api, PUBLISHED.get(Math.min(2, random.nextInt(8) / 3)), random.nextInt(20)));
  }

  /** What a version of a component says of itself; nothing where its team states nothing. */
  String statement(Thing component, String version) {
    var provides = component.provides.stream().map(name -> contract(name, version.equals(NEW) ? "2.0.0" : "1.1.0")).toList();
    var expects = uses.get(component.name).stream().map(use -> contract(use.api().name(), use.version())).toList();
    return "{\"provides\":[" + String.join(",", provides) + "],\"expects\":[" + String.join(",", expects) + "]}";
  }

  private static String contract(String api, String version) {
    return "{\"api\":\"" + api + "\",\"version\":\"" + version + "\"}";
  }

  static String environment(int number) {
    return number < WHOLE ? List.of("whole-production", "whole-staging", "whole-test").get(number) : "region-" + number;
  }

  /** What runs in an environment. */
  List<Thing> in(int environment) {
    if (environment < WHOLE) {
      return components;
    }
    var chosen = new Random(environment);
    return IntStream.generate(() -> chosen.nextInt(COMPONENTS)).distinct().limit(REGION).mapToObj(components::get).toList();
  }

  /** Which version of a component runs there: where one tests, every other service has its new one. */
  String running(Thing component, int environment) {
    return environment == WHOLE - 1 && !component.provides.isEmpty() && component.name.length() % 2 == 0 ? NEW : OLD;
  }

  /** What a component tells of its use. */
  String word(Thing component, Use use) {
    var operations = use.depth() < 3 ? "" : ",\"operations\":[" + String.join(",", operations(use)) + "]";
    return "{\"component\":\"" + component.name + "\",\"version\":\"" + use.version() + "\"" + operations + "}";
  }

  private List<String> operations(Use use) {
    var some = new Random(use.hashCode());
    var all = use.api().contract().operations();
    return IntStream.range(0, all.size()).filter(each -> some.nextInt(3) == 0 || each == 0).mapToObj(each -> operation(all.get(each), use, some)).toList();
  }

  private static String operation(String operation, Use use, Random some) {
    if (use.depth() < 8) {
      return "{\"operation\":\"" + operation + "\"}";
    }
    var members = use.api().contract().members().stream().filter(each -> each.equals("id") || some.nextInt(3) == 0).map(each -> '"' + each + '"').toList();
    return "{\"operation\":\"" + operation + "\",\"parameters\":[],\"sends\":{\"members\":[]},\"reads\":[{\"status\":\""
        + (operation.startsWith("POST") ? "201" : "200") + "\",\"members\":[" + String.join(",", members) + "]}]}";
  }

  /** The Pact of a use, where there is one. */
  String pact(Use use) {
    var path = use.api().contract().operations().get(0).substring("GET ".length()).replace("{id}", "7");
    return """
        {"consumer":{"name":"some"},"provider":{"name":"other"},"metadata":{"pactSpecification":{"version":"3.0.0"}},
         "interactions":[{"description":"one","request":{"method":"GET","path":"%s"},"response":{"status":200,"body":{"id":"7","total":12.5}}}]}"""
        .formatted(path);
  }
}
