package dev.remit.openapi.mock.space;

import dev.remit.openapi.diff.Located;
import dev.remit.openapi.diff.Operation;
import dev.remit.openapi.message.Contract;
import dev.remit.openapi.mock.space.Behaviour.Act;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a document says of one collection and its item. */
final class PairReading {

  private static final int CREATED = 201;

  private final Contract contract;
  private final Shapes shapes;
  private final Discovery.Pair pair;
  private final @Nullable CollectionPlan parent;
  private final Set<String> candidates;
  private final Map<Act, Operation> operations = new LinkedHashMap<>();
  private final Map<Act, Answers> answers = new HashMap<>();

  PairReading(Contract contract, Shapes shapes, Discovery.Pair pair, @Nullable CollectionPlan parent) {
    this.contract = contract;
    this.shapes = shapes;
    this.pair = pair;
    this.parent = parent;
    this.candidates = Identity.candidates(pair.variable(), pair.segment());
    put(Act.READ, pair.get("GET", true));
    put(Act.LIST, pair.get("GET", false));
    put(Act.CREATE, pair.get("POST", false));
    put(Act.REPLACE, pair.get("PUT", true));
    put(Act.PATCH, pair.get("PATCH", true));
    put(Act.REPLACE_NAMED, pair.get("PUT", false));
    put(Act.REMOVE, pair.get("DELETE", true));
    if (operations.containsKey(Act.LIST) && list() == null) {
      operations.remove(Act.LIST);
    }
  }

  private void put(Act act, @Nullable Operation operation) {
    if (operation != null) {
      operations.put(act, operation);
      answers.put(act, new Answers(contract, shapes, operation, pair.segment(), candidates));
    }
  }

  private @Nullable Shape body(Act act) {
    var answers = this.answers.get(act);
    return answers == null || !operations.containsKey(act) ? null
        : answers.body(status(act, answers));
  }

  private static int status(Act act, Answers answers) {
    return answers.status(act == Act.CREATE ? CREATED : Answers.OK);
  }

  private @Nullable Envelope list() {
    return Envelope.ofList(body(Act.LIST), pair.segment());
  }

  private @Nullable Envelope item(Act act) {
    var answers = this.answers.get(act);
    return answers == null || !operations.containsKey(act) ? null : answers.item(status(act, answers));
  }

  private @Nullable Envelope request(Act act) {
    var operation = operations.get(act);
    var entered = operation == null ? null : contract.body(operation);
    var schema = entered == null ? null : Answers.json(contract, entered.value());
    return Envelope.ofItem(shapes.orNull(schema), pair.segment(), candidates);
  }

  /** Null if this is no collection. */
  @Nullable CollectionPlan plan() {
    var binding = new LinkedHashSet<Shape>();
    var read = item(Act.READ);
    if (read != null) {
      binding.add(read.inner());
    }
    var list = list();
    if (list != null) {
      binding.add(Objects.requireNonNull(list.inner().item()));
    }
    if (binding.isEmpty() || !isCollection()) {
      return null;
    }
    var views = new LinkedHashSet<>(binding);
    for (var act : List.of(Act.CREATE, Act.REPLACE, Act.PATCH, Act.REPLACE_NAMED)) {
      var answered = item(act);
      if (answered != null) {
        views.add(answered.inner());
      }
    }
    var all = List.copyOf(views);
    var identity = new Identity(member(all), all, variable());
    return new CollectionPlan(pair.path(), identity, all.get(0), all, binding.size(), parent, isCreatable(), pair.item() != null, isTagged());
  }

  // an item alone needs somebody who puts it there
  private boolean isCollection() {
    boolean listed = operations.containsKey(Act.LIST);
    return pair.item() == null ? listed && creates() : listed || creates() || isCreatable();
  }

  // of what is sent, or of nothing where nothing is sent and an item is answered
  private boolean creates() {
    var operation = operations.get(Act.CREATE);
    return request(Act.CREATE) != null
        || operation != null && contract.body(operation) == null && item(Act.CREATE) != null && Objects.requireNonNull(answers.get(Act.CREATE)).names(CREATED);
  }

  private boolean isCreatable() {
    var put = answers.get(Act.REPLACE);
    return creates() || put != null && put.names(CREATED) && request(Act.REPLACE) != null;
  }

  private boolean isTagged() {
    var read = answers.get(Act.READ);
    return read != null && read.headers(read.status(Answers.OK)).contains("etag");
  }

  private @Nullable String member(List<Shape> views) {
    var shapes = new ArrayList<>(views);
    for (var act : List.of(Act.CREATE, Act.REPLACE)) {
      var request = request(act);
      if (request != null) {
        shapes.add(request.inner());
      }
    }
    return shapes.stream().map(shape -> Identity.member(shape, candidates)).filter(name -> name != null).findFirst().orElse(null);
  }

  private @Nullable Shape variable() {
    var name = pair.variable();
    for (var operation : name == null ? List.<Operation>of() : operations.values()) {
      for (var parameter : contract.parameters(operation)) {
        Located value = parameter.value();
        if ("path".equals(value.text("in")) && Objects.requireNonNull(name).equals(value.text("name"))) {
          return shapes.orNull(value.at("schema"));
        }
      }
    }
    return null;
  }

  /** By the names of the operations. */
  Map<String, Behaviour> behaviours(CollectionPlan plan) {
    var behaviours = new LinkedHashMap<String, Behaviour>();
    operations.forEach((act, operation) -> {
      var behaviour = behaviour(act, operation, plan);
      if (behaviour != null) {
        behaviours.put(operation.label(), behaviour);
        var head = act == Act.READ ? pair.get("HEAD", true) : act == Act.LIST ? pair.get("HEAD", false) : null;
        if (head != null) {
          behaviours.put(head.label(), behaviour);
        }
      }
    });
    return behaviours;
  }

  private @Nullable Behaviour behaviour(Act act, Operation operation, CollectionPlan plan) {
    var request = request(act);
    var envelope = list();
    boolean plain = switch (act) {
      case CREATE -> creates();
      case REPLACE -> request != null;
      case REPLACE_NAMED -> request != null && plan.identity().member() != null && request.inner().member(Objects.requireNonNull(plan.identity().member())) != null;
      case LIST -> envelope != null;
      default -> true;
    };
    var list = act == Act.LIST && envelope != null ? ListPlan.of(contract, shapes, operation, envelope, plan.main()) : null;
    return plain ? new Behaviour(act, plan, Objects.requireNonNull(answers.get(act)), request, list, checksMatch(operation)) : null;
  }

  private boolean checksMatch(Operation operation) {
    return contract.parameters(operation).stream().anyMatch(each -> "header".equals(each.value().text("in")) && "if-match".equalsIgnoreCase(each.value().text("name")));
  }
}
