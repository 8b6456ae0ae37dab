package dev.remit.agreements.control;

import static org.assertj.core.api.Assertions.assertThat;

import dev.remit.agreements.PolicyInput;
import java.util.List;
import org.junit.jupiter.api.Test;

class LayersTest {

  @Test
  void beginsStrict() {
    var policy = Layers.view(List.of(new Layers.Layer(Layers.SITE, PolicyInput.NOTHING, 0)));
    assertThat(policy.review()).isTrue();
    assertThat(policy.silenceDays()).isZero();
    assertThat(policy.origins()).containsEntry("review", "default");
    assertThat(policy.set()).isEqualTo(PolicyInput.NOTHING);
  }

  @Test
  void whatIsSetNearestCounts() {
    var api = new Layers.Layer(Layers.API, new PolicyInput(false, null, null, null, null, null, "A toy."), 3);
    var team = new Layers.Layer(Layers.TEAM, new PolicyInput(true, null, null, 3, null, List.of("security"), null), 1);
    var site = new Layers.Layer(Layers.SITE, new PolicyInput(null, false, 90, 14, null, List.of(), "We are a bank."), 7);
    var policy = Layers.view(List.of(api, team, site));
    assertThat(policy.review()).isFalse();
    assertThat(policy.waivers()).isFalse();
    assertThat(policy.noticeDays()).isEqualTo(90);
    assertThat(policy.dueDays()).isEqualTo(3);
    assertThat(policy.reviewers()).containsExactly("security");
    assertThat(policy.origins()).containsEntry("review", "api").containsEntry("waivers", "site").containsEntry("dueDays", "team")
        .containsEntry("silenceDays", "default");
    assertThat(policy.reasons()).containsEntry("api", "A toy.").containsEntry("site", "We are a bank.").doesNotContainKey("team");
    assertThat(policy.revision()).isEqualTo(3);
  }
}
