package dev.remit.releases.entity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.remit.releases.DeploymentStatus;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class DeploymentProperties {

  record Told(DeploymentStatus status, Instant at) {}

  @Property
  void endIsTheSameInWhicheverOrderItIsTold(@ForAll("reports") List<Told> reports, @ForAll Random random) {
    var shuffled = new ArrayList<>(reports);
    Collections.shuffle(shuffled, random);
    var last = reports.stream().max(Comparator.comparing(Told::at).thenComparing(Told::status)).orElseThrow();
    for (var order : List.of(reports, shuffled)) {
      var deployment = after(order);
      assertThat(deployment.status()).isEqualTo(last.status());
      assertThat(deployment.at()).isEqualTo(last.at());
    }
  }

  @Property
  void whatIsToldTwiceIsNoNews(@ForAll("reports") List<Told> reports) {
    var deployment = after(reports);
    for (var each : reports) {
      assertThat(deployment.told(each.status(), each.at(), "somebody", Instant.MAX)).isFalse();
    }
    assertThat(deployment.recordedBy()).isEqualTo("build");
  }

  @Provide
  Arbitrary<List<Told>> reports() {
    var at = Arbitraries.longs().between(0, 3).map(Instant::ofEpochSecond);
    return Combinators.combine(Arbitraries.of(DeploymentStatus.class), at).as(Told::new).list().ofMinSize(1).ofMaxSize(6);
  }

  private static Deployment after(List<Told> reports) {
    var target = new Target(UUID.randomUUID(), "orders", UUID.randomUUID(), Target.ONLY);
    var deployment = new Deployment(UUID.randomUUID(), target, "1.0.0", null);
    reports.forEach(each -> deployment.told(each.status(), each.at(), "build", each.at()));
    return deployment;
  }
}
