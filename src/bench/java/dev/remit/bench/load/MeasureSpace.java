package dev.remit.bench.load;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;

/**
 * Lets 32 clients work in one space of a running server's sandbox: they make 100,000 things, then change things that they share, each a member of
 * its own, so that whatever was lost is missing in the end. {@code MeasureSpace http://localhost:9080}.
 */
final class MeasureSpace {

  private static final int CLIENTS = 32;
  private static final int MANY = 100_000;
  private static final int SHARED = 50;
  private static final String THINGS = "/sandbox/shared-things/latest/things";
  private static final Pattern ID = Pattern.compile("\"id\":(\\d+)");
  private static final String CONTRACT = """
      {"openapi":"3.1.0","info":{"title":"Things","version":"1.0.0"},
       "paths":{
        "/things":{
         "get":{"parameters":[{"name":"limit","in":"query","schema":{"type":"integer","maximum":100}}],
          "responses":{"200":{"description":"All","content":{"application/json":{"schema":{"type":"array","items":{"$ref":"#/components/schemas/thing"}}}}}}},
         "post":{"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/thing"}}}},
          "responses":{"201":{"description":"Made","content":{"application/json":{"schema":{"$ref":"#/components/schemas/thing"}}}}}}},
        "/things/{id}":{"parameters":[{"name":"id","in":"path","required":true,"schema":{"type":"integer"}}],
         "get":{"responses":{"200":{"description":"One","content":{"application/json":{"schema":{"$ref":"#/components/schemas/thing"}}}},"404":{"description":"None"}}},
         "patch":{"requestBody":{"required":true,"content":{"application/merge-patch+json":{"schema":{"type":"object"}}}},
          "responses":{"200":{"description":"Changed","content":{"application/json":{"schema":{"$ref":"#/components/schemas/thing"}}}},"404":{"description":"None"}}}}},
       "components":{"schemas":{"thing":{"type":"object","required":["name"],"additionalProperties":{"type":"integer"},
        "properties":{"id":{"type":"integer","readOnly":true},"name":{"type":"string"},"size":{"type":"integer"}}}}}}""";

  private final Remit remit;

  private MeasureSpace(Remit remit) {
    this.remit = remit;
  }

  public static void main(String[] address) throws IOException, InterruptedException {
    new MeasureSpace(new Remit(address[0])).measure();
  }

  private void measure() throws IOException, InterruptedException {
    remit.post("/api/v1/apis", "{\"name\":\"shared-things\",\"title\":\"Things\",\"owner\":\"orders\"}");
    remit.post("/api/v1/apis/shared-things/versions", CONTRACT);
    var ids = make();
    System.out.println("different ids: " + new HashSet<>(ids).size());
    var shared = ids.subList(0, SHARED);
    change(shared);
    int found = 0;
    for (var id : shared) {
      var thing = remit.inSpace("GET", THINGS + "/" + id, "application/json", "");
      for (int client = 0; client < CLIENTS; client++) {
        found += thing.contains(member(client)) ? 1 : 0;
      }
    }
    System.out.println("changes that are there: " + found + " of " + SHARED * CLIENTS);
    System.out.println(remit.inSpace("GET", "/sandbox/shared-things/latest/.remit/spaces", "application/json", ""));
  }

  private List<String> make() throws InterruptedException {
    var ids = Collections.synchronizedList(new ArrayList<String>());
    var tasks = new ArrayList<Crowd.Task>();
    for (int number = 0; number < MANY; number++) {
      var thing = "{\"name\":\"thing " + number + "\",\"size\":" + number % 1_000 + "}";
      tasks.add(() -> ids.add(id(remit.inSpace("POST", THINGS, "application/json", thing))));
    }
    tell("made", tasks);
    return ids;
  }

  private void change(List<String> ids) throws InterruptedException {
    var tasks = new ArrayList<Crowd.Task>();
    for (int client = 0; client < CLIENTS; client++) {
      var change = "{" + member(client) + "}";
      ids.forEach(id -> tasks.add(() -> remit.inSpace("PATCH", THINGS + "/" + id, "application/merge-patch+json", change)));
    }
    Collections.shuffle(tasks, new Random(7));
    tell("changed", tasks);
  }

  private static String member(int client) {
    return "\"of-" + client + "\":" + client;
  }

  private static void tell(String what, List<Crowd.Task> tasks) throws InterruptedException {
    long start = System.nanoTime();
    var taken = Crowd.run(CLIENTS, tasks).stream().sorted().toList();
    double seconds = (System.nanoTime() - start) / 1e9;
    System.out.printf("%s: %d in %.1f s, %.0f a second, p50 %.1f ms, p99 %.1f ms%n", what, tasks.size(), seconds, tasks.size() / seconds,
        taken.get(taken.size() / 2), taken.get((int) (taken.size() * 0.99)));
  }

  private static String id(String thing) {
    var found = ID.matcher(thing);
    if (!found.find()) {
      throw new IllegalStateException("A thing without an id was made: " + thing);
    }
    return found.group(1);
  }
}
