package dev.remit.bench.load;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * A company's catalogue in parts of 10,000 entities with 40,000 relations: 50 teams and 20 domains in the first part, and in each part
 * 300 systems, 1,500 APIs, resources and components. What much depends on is in the first part, and all parts depend on it. The
 * same part is the same each time.
 */
final class Company {

  static final int PART = 10_000;

  private static final int RELATIONS = 40_000;
  private static final int TEAMS = 50;
  private static final int DOMAINS = 20;
  private static final int SYSTEMS = 300;
  private static final int APIS = 1_500;
  private static final int RESOURCES = 1_500;
  private static final double SHARED = 0.2;

  private final Random random = new Random(41);
  private final Vocabulary vocabulary = new Vocabulary(random);
  private final Skew popular = new Skew(random, 0.8);
  private final Skew mild = new Skew(random, 0.4);
  private final Set<String> taken = new HashSet<>();
  private final List<String> teams = new ArrayList<>();
  private final List<String> domains = new ArrayList<>();
  private final List<String> sharedApis = new ArrayList<>();
  private final List<String> sharedNeeds = new ArrayList<>();

  private int relations;

  /** The next 10,000. */
  List<Thing> next() {
    relations = 0;
    var all = new ArrayList<Thing>();
    if (teams.isEmpty()) {
      found(all);
    }
    var systems = make("System", SYSTEMS, all);
    systems.forEach(system -> link(system, "domain", popular.of(domains)));
    var names = systems.stream().map(system -> system.name).toList();
    var apis = make("API", APIS, all);
    var resources = make("Resource", RESOURCES, all);
    var components = make("Component", PART - all.size(), all);
    apis.forEach(api -> api.say("definition", "\"syntax = proto3; service " + api.name + "\""));
    List.of(apis, resources, components).forEach(some -> some.forEach(each -> link(each, "system", mild.of(names))));
    share(apis, resources, components);
    relate(apis, resources, components);
    return all;
  }

  private void found(List<Thing> all) {
    for (int number = 0; number < TEAMS; number++) {
      var team = thing("Group", "team-" + vocabulary.subject());
      team.say("type", "team");
      team.say("children", "[]");
      teams.add(team.name);
      all.add(team);
    }
    make("Domain", DOMAINS, all).forEach(domain -> domains.add(domain.name));
  }

  private List<Thing> make(String kind, int count, List<Thing> all) {
    var made = IntStream.range(0, count).mapToObj(number -> owned(thing(kind, vocabulary.name()))).toList();
    all.addAll(made);
    return made;
  }

  private Thing thing(String kind, String wanted) {
    var name = wanted;
    while (!taken.add(name)) {
      name = wanted + "-" + vocabulary.invented();
    }
    var tags = IntStream.range(0, random.nextInt(5)).mapToObj(number -> vocabulary.tag()).distinct().toList();
    return new Thing(kind, name, name.replace('-', ' '), vocabulary.sentence(), tags, teams.isEmpty() ? "" : mild.of(teams));
  }

  private Thing owned(Thing thing) {
    link(thing, "owner", thing.team);
    if (List.of("API", "Resource", "Component").contains(thing.kind)) {
      thing.say("type", thing.kind.equals("API") ? "grpc" : thing.kind.equals("Resource") ? "database" : "service");
    }
    if (List.of("API", "Component").contains(thing.kind)) {
      thing.say("lifecycle", random.nextInt(5) == 0 ? "experimental" : "production");
    }
    return thing;
  }

  private void link(Thing thing, String member, String name) {
    thing.say(member, name);
    relations++;
  }

  private void share(List<Thing> apis, List<Thing> resources, List<Thing> components) {
    if (sharedApis.isEmpty()) {
      apis.forEach(api -> sharedApis.add(api.name));
      for (int rank = 0; rank < resources.size(); rank++) {
        sharedNeeds.add("resource:" + resources.get(rank).name);
        sharedNeeds.add("component:" + components.get(rank).name);
      }
    }
  }

  private void relate(List<Thing> apis, List<Thing> resources, List<Thing> components) {
    for (int number = 0; number < apis.size(); number++) {
      connect(components.get(number).provides, apis.get(number).name, "");
    }
    var own = new ArrayList<String>();
    resources.forEach(resource -> own.add("resource:" + resource.name));
    components.forEach(component -> own.add("component:" + component.name));
    var ownApis = apis.stream().map(api -> api.name).toList();
    while (relations < RELATIONS) {
      var component = components.get(random.nextInt(components.size()));
      var shared = random.nextDouble() < SHARED;
      if (random.nextInt(3) == 0) {
        connect(component.consumes, shared ? popular.of(sharedApis) : mild.of(ownApis), "");
      } else {
        connect(component.needs, shared ? popular.of(sharedNeeds) : mild.of(own), "component:" + component.name);
      }
    }
  }

  private void connect(List<String> all, String name, String self) {
    if (!name.equals(self) && !all.contains(name)) {
      all.add(name);
      relations++;
    }
  }
}
