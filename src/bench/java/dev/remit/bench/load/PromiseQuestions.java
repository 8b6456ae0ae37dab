package dev.remit.bench.load;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;

/** What builds and people ask about what is promised, used and deployed. */
final class PromiseQuestions {

  private static final int MUCH_USED = 10;

  private final Random random = new Random(11);
  private final Promises promises = new Promises();

  /** By what it is, a way to make the next question of that sort. */
  Map<String, Supplier<String>> sorts() {
    var sorts = new LinkedHashMap<String, Supplier<String>>();
    sorts.put("gate, a service's new version, where 3,000 run", () -> gate(promises.components.get(random.nextInt(promises.apis.size())), Promises.NEW, random.nextInt(2)));
    sorts.put("gate, one of the ten most used, where 3,000 run", () -> gate(promises.components.get(random.nextInt(MUCH_USED)), Promises.NEW, random.nextInt(2)));
    sorts.put("gate, a service's new version, where 250 run",
        () -> gate(promises.components.get(random.nextInt(promises.apis.size())), Promises.NEW, 3 + random.nextInt(Promises.ENVIRONMENTS - 3)));
    sorts.put("gate, a consumer, where 3,000 run", () -> gate(any(promises.components), Promises.OLD, random.nextInt(2)));
    sorts.put("impact of 2.0.0", () -> version(any(promises.apis), "2.0.0") + "/impact");
    sorts.put("impact, of the ten most used", () -> version(promises.apis.get(random.nextInt(MUCH_USED)), "2.0.0") + "/impact");
    sorts.put("usage of 1.1.0", () -> version(any(promises.apis), "1.1.0") + "/usage");
    sorts.put("usage, of the ten most used", () -> version(promises.apis.get(random.nextInt(MUCH_USED)), "1.1.0") + "/usage");
    sorts.put("review of 3.0.0", () -> version(any(promises.apis.stream().filter(Promises.Promise::reviewed).toList()), Promises.IN_REVIEW) + "/review");
    sorts.put("review, of the most used", () -> version(promises.apis.get(0), Promises.IN_REVIEW) + "/review");
    return sorts;
  }

  private static String gate(Thing component, String version, int environment) {
    return "/api/v1/gates/deployment?component=" + component.name + "&version=" + version + "&environment=" + Promises.environment(environment);
  }

  private static String version(Promises.Promise api, String version) {
    return "/api/v1/apis/" + api.name() + "/versions/" + version;
  }

  private <T> T any(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }
}
