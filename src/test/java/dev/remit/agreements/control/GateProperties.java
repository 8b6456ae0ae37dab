package dev.remit.agreements.control;

import static org.assertj.core.api.Assertions.assertThat;

import dev.remit.agreements.control.Touch.Effect;
import dev.remit.agreements.control.Touch.Level;
import dev.remit.contracts.VersionState;
import dev.remit.openapi.Severity;
import dev.remit.releases.GateQuestion;
import dev.remit.releases.GateReason;
import dev.remit.releases.RunningVersion;
import dev.remit.releases.StatedContract;
import dev.remit.releases.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;

/**
 * The gate against brute force over random worlds: what each contract version promises is a set of members, what each version of a
 * consumer reads likewise, and something is broken when a member that is read is not promised.
 */
class GateProperties {

  private static final UUID ENVIRONMENT = UUID.randomUUID();

  @Property(tries = 2_000)
  void neverSaysYesToWhatBreaksSomethingThere(@ForAll long seed) {
    var world = new World(new Random(seed));
    var question = world.question();
    if (Boolean.TRUE.equals(answer(world, question))) {
      assertThat(world.broken(question)).isFalse();
    }
  }

  @Property(tries = 2_000)
  void neverSaysYesWhileSomethingThereSaysNotWhatItUses(@ForAll long seed) {
    var world = new World(new Random(seed));
    var question = world.question();
    if (Boolean.TRUE.equals(answer(world, question))) {
      assertThat(world.silent(question)).isFalse();
    }
  }

  @Property(tries = 2_000)
  void saysNoOnlyForAReason(@ForAll long seed) {
    var world = new World(new Random(seed));
    var question = world.question();
    if (Boolean.FALSE.equals(answer(world, question))) {
      assertThat(world.broken(question) || world.isForbidden(question)).isTrue();
    }
  }

  @Property(tries = 2_000)
  void moreSignaturesNeverMakeItWorse(@ForAll long seed) {
    var random = new Random(seed);
    var world = new World(random);
    var question = world.question();
    int before = rank(answer(world, question));
    for (int more = 0; more < 3; more++) {
      world.sign(random);
      int after = rank(answer(world, question));
      assertThat(after).isGreaterThanOrEqualTo(before);
      before = after;
    }
  }

  private static @Nullable Boolean answer(World world, GateQuestion question) {
    var reasons = GateJudge.reasons(world, question);
    if (reasons.stream().anyMatch(each -> each.effect() == GateReason.Effect.FORBIDS)) {
      return false;
    }
    return reasons.stream().anyMatch(each -> each.effect() == GateReason.Effect.UNKNOWN) ? null : true;
  }

  private static int rank(@Nullable Boolean answer) {
    return answer == null ? 1 : answer ? 2 : 0;
  }

  /** Three APIs of four versions, six components, and one environment with a history that may have put anything there. */
  private static final class World implements GateFacts {

    private static final int APIS = 3;
    private static final int VERSIONS = 4;
    private static final int COMPONENTS = 6;
    private static final int MEMBERS = 5;

    private final Random random;
    private final List<UUID> apis = new ArrayList<>();
    private final List<UUID> components = new ArrayList<>();
    private final Map<String, Set<Integer>> promises = new HashMap<>();
    private final Map<String, VersionState> states = new HashMap<>();
    private final Map<UUID, Statement> running = new HashMap<>();
    private final Map<String, @Nullable Set<Integer>> reads = new HashMap<>();
    private final Set<String> signed = new HashSet<>();
    private final Set<String> uses = new HashSet<>();

    World(Random random) {
      this.random = random;
      for (int api = 0; api < APIS; api++) {
        apis.add(new UUID(1, api));
        for (int version = 0; version < VERSIONS; version++) {
          promises.put(api + "/" + version, members());
          states.put(api + "/" + version, VersionState.values()[random.nextInt(VersionState.values().length)]);
        }
      }
      for (int component = 0; component < COMPONENTS; component++) {
        components.add(new UUID(2, component));
        if (random.nextInt(3) > 0) {
          running.put(components.get(component), statement());
        }
        for (int api = 0; api < APIS; api++) {
          if (random.nextInt(4) == 0) {
            uses.add(component + "/" + api);
          }
          for (int version = 0; version < VERSIONS; version++) {
            // what is read of a contract is some of what it promises, or nobody has said
            var some = members();
            some.retainAll(promises.get(api + "/" + version));
            reads.put(component + "/" + api + "/" + version, random.nextInt(4) == 0 ? null : some);
          }
        }
      }
    }

    private Set<Integer> members() {
      var members = new HashSet<Integer>();
      for (int member = 0; member < MEMBERS; member++) {
        if (random.nextInt(3) > 0) {
          members.add(member);
        }
      }
      return members;
    }

    private Statement statement() {
      return new Statement(contracts(), contracts());
    }

    private List<StatedContract> contracts() {
      var contracts = new ArrayList<StatedContract>();
      for (int api = 0; api < APIS; api++) {
        if (random.nextInt(3) == 0) {
          contracts.add(new StatedContract(apis.get(api), String.valueOf(api), String.valueOf(random.nextInt(VERSIONS + 1))));
        }
      }
      return contracts;
    }

    GateQuestion question() {
      var component = random.nextInt(COMPONENTS);
      return new GateQuestion(components.get(component), String.valueOf(component), "new", ENVIRONMENT, "live", random.nextBoolean(), statement());
    }

    void sign(Random more) {
      signed.add(more.nextInt(COMPONENTS) + "/" + more.nextInt(APIS) + "/" + more.nextInt(VERSIONS));
    }

    /** Whether after the deployment somebody reads for sure what nobody promises. */
    boolean broken(GateQuestion question) {
      var after = new HashMap<>(running);
      after.put(question.component(), question.statement());
      for (var consumer : after.entrySet()) {
        for (var expected : consumer.getValue().expects()) {
          for (var provider : after.entrySet()) {
            boolean concerns = consumer.getKey().equals(question.component()) != provider.getKey().equals(question.component());
            if (concerns && provider.getValue().provides().stream().filter(each -> each.api().equals(expected.api()))
                .anyMatch(met -> isBroken(consumer.getKey(), expected, met))) {
              return true;
            }
          }
        }
      }
      return false;
    }

    private boolean isBroken(UUID consumer, StatedContract expected, StatedContract met) {
      var read = reads.get(components.indexOf(consumer) + "/" + expected.name() + "/" + expected.version());
      var promised = promises.get(met.name() + "/" + met.version());
      return read != null && promised != null && !promised.containsAll(read);
    }

    /** Whether something that runs there uses what is provided without having said which version. */
    boolean silent(GateQuestion question) {
      return question.provides().stream().flatMap(each -> consumers(ENVIRONMENT, each.api()).stream())
          .anyMatch(each -> each.contract() == null && !each.running().component().equals(question.component()));
    }

    /** Whether there is another reason for a no than something that is broken. */
    boolean isForbidden(GateQuestion question) {
      boolean missing = question.provides().stream().anyMatch(each -> !states.containsKey(each.name() + "/" + each.version()))
          || question.expects().stream().anyMatch(each -> !states.containsKey(each.name() + "/" + each.version()));
      boolean unfit = question.provides().stream().map(each -> states.get(each.name() + "/" + each.version()))
          .anyMatch(state -> state == VersionState.RETIRED || question.production() && state != null && !state.isFixed());
      boolean alone = question.expects().stream().anyMatch(each -> isProvided(each.api())
          && providers(ENVIRONMENT, each.api()).stream().allMatch(provider -> provider.running().component().equals(question.component())));
      boolean dropped = keeps(ENVIRONMENT, question.component()).stream()
          .anyMatch(each -> question.provides().stream().noneMatch(now -> now.api().equals(each.api())) && !consumers(ENVIRONMENT, each.api()).isEmpty());
      return missing || unfit || alone || dropped;
    }

    @Override
    public Optional<VersionState> state(StatedContract contract) {
      return Optional.ofNullable(states.get(contract.name() + "/" + contract.version()));
    }

    @Override
    public List<String> open(StatedContract contract) {
      return List.of("Somebody has to sign.");
    }

    @Override
    public List<Neighbour> consumers(UUID environment, UUID api) {
      return neighbours(api, true);
    }

    @Override
    public List<Neighbour> providers(UUID environment, UUID api) {
      return neighbours(api, false);
    }

    private List<Neighbour> neighbours(UUID api, boolean consumers) {
      var found = new ArrayList<Neighbour>();
      running.forEach((component, statement) -> {
        var stated = (consumers ? statement.expects() : statement.provides()).stream().filter(each -> each.api().equals(api)).map(StatedContract::version).toList();
        stated.forEach(version -> found.add(new Neighbour(run(component), version)));
        if (stated.isEmpty() && consumers && uses.contains(components.indexOf(component) + "/" + apis.indexOf(api))) {
          found.add(new Neighbour(run(component), null));
        }
      });
      return found;
    }

    private RunningVersion run(UUID component) {
      return new RunningVersion(component, String.valueOf(components.indexOf(component)), "main", "old");
    }

    @Override
    public boolean isProvided(UUID api) {
      return apis.indexOf(api) > 0;
    }

    @Override
    public List<StatedContract> keeps(UUID environment, UUID component) {
      return running.containsKey(component) ? running.get(component).provides() : List.of();
    }

    @Override
    public Optional<List<Consequence>> consequences(StatedContract met, String reliedOn, UUID consumer, String consumerVersion) {
      var before = promises.get(met.name() + "/" + reliedOn);
      var after = promises.get(met.name() + "/" + met.version());
      if (before == null || after == null) {
        return Optional.empty();
      }
      var read = reads.get(components.indexOf(consumer) + "/" + met.name() + "/" + reliedOn);
      var lost = new HashSet<>(before);
      lost.removeAll(after);
      var approves = signed.contains(components.indexOf(consumer) + "/" + met.name() + "/" + met.version());
      return Optional.of(lost.stream().map(member -> {
        var level = read == null ? Level.UNKNOWN : read.contains(member) ? Level.CONFIRMED : Level.NONE;
        return new Consequence(new Effect("m" + member, Severity.BREAKING, level, "reads " + member, false), approves, false);
      }).toList());
    }
  }
}
