package dev.remit.bench.load;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Enters what {@link Promises} says into a server, four requests at a time: {@code FillPromises http://localhost:9080}. */
final class FillPromises {

  private static final int AT_ONCE = 4;
  private static final int PACTS = 50;

  private final Remit remit;
  private final Promises promises = new Promises();

  private FillPromises(Remit remit) {
    this.remit = remit;
  }

  public static void main(String[] address) throws IOException, InterruptedException {
    new FillPromises(new Remit(address[0])).fill();
  }

  private void fill() throws IOException, InterruptedException {
    remit.importZip(Fill.zip(promises.teams), "promising-teams");
    step("APIs", promises.apis.stream().map(this::register).toList());
    remit.importZip(Fill.zip(promises.components), "promising-components");
    step("contract versions", promises.apis.stream().map(this::publish).toList());
    step("uses", promises.components.stream().map(this::declare).toList());
    step("reviews", promises.apis.stream().filter(Promises.Promise::reviewed).map(this::review).toList());
    step("statements", promises.components.stream().map(this::state).toList());
    for (int number = 0; number < Promises.ENVIRONMENTS; number++) {
      remit.post("/api/v1/environments", "{\"name\":\"" + Promises.environment(number) + "\",\"production\":" + (number != 1 && number != 2) + "}");
    }
    step("deployments", deployments());
  }

  private void step(String what, List<Crowd.Task> tasks) throws InterruptedException {
    long start = System.nanoTime();
    Crowd.run(AT_ONCE, tasks);
    System.out.printf("%s: %d tasks in %.1f s%n", what, tasks.size(), (System.nanoTime() - start) / 1e9);
  }

  private Crowd.Task register(Promises.Promise api) {
    return () -> remit.post("/api/v1/apis", "{\"name\":\"" + api.name() + "\",\"title\":\"" + api.name().replace('-', ' ') + "\",\"owner\":\"" + api.owner() + "\"}");
  }

  private Crowd.Task publish(Promises.Promise api) {
    return () -> {
      for (var version : Promises.PUBLISHED) {
        remit.post("/api/v1/apis/" + api.name() + "/versions", api.contract().version(version));
      }
    };
  }

  private Crowd.Task declare(Thing component) {
    return () -> {
      for (var use : promises.uses.get(component.name)) {
        var consumers = "/api/v1/apis/" + use.api().name() + "/consumers";
        remit.post(consumers, promises.word(component, use));
        if (component.name.hashCode() % PACTS == 0) {
          remit.post(consumers + "/pacts?component=" + component.name + "&componentVersion=" + Promises.OLD + "&version=1.0.0", promises.pact(use));
        }
      }
    };
  }

  private Crowd.Task review(Promises.Promise api) {
    return () -> {
      remit.post("/api/v1/apis/" + api.name() + "/drafts", api.contract().version(Promises.IN_REVIEW));
      remit.put("/api/v1/apis/" + api.name() + "/versions/" + Promises.IN_REVIEW + "/state", "{\"state\":\"IN_REVIEW\"}");
    };
  }

  private Crowd.Task state(Thing component) {
    return () -> {
      for (var version : component.provides.isEmpty() ? List.of(Promises.OLD) : List.of(Promises.OLD, Promises.NEW)) {
        remit.put("/api/v1/components/" + component.name + "/versions/" + version, promises.statement(component, version));
      }
    };
  }

  /** Round about, so that those who report at the same time report to different environments. */
  private List<Crowd.Task> deployments() {
    var tasks = new ArrayList<Crowd.Task>();
    var places = new ArrayList<List<Thing>>();
    for (int number = 0; number < Promises.ENVIRONMENTS; number++) {
      places.add(promises.in(number));
    }
    for (int at = 0; at < promises.components.size(); at++) {
      for (int number = 0; number < Promises.ENVIRONMENTS; number++) {
        if (at < places.get(number).size()) {
          tasks.add(deploy(places.get(number).get(at), number));
        }
      }
    }
    return tasks;
  }

  private Crowd.Task deploy(Thing component, int environment) {
    return () -> remit.post("/api/v1/deployments", "{\"component\":\"" + component.name + "\",\"version\":\"" + promises.running(component, environment)
        + "\",\"environment\":\"" + Promises.environment(environment) + "\"}");
  }
}
