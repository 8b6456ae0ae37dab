package dev.remit.graphql.node;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class SiblingsTest {

  private final AtomicInteger lookUps = new AtomicInteger();
  private final Siblings<String> siblings = new Siblings<>(List.of("a", "b"));

  @Test
  void oneQuestionIsLookedUpOnceForAll() {
    assertThat(siblings.once("size", this::size)).isEqualTo(2);
    assertThat(siblings.once("size", this::size)).isEqualTo(2);
    assertThat(lookUps).hasValue(1);
  }

  @Test
  void otherArgumentsAreAnotherQuestion() {
    siblings.once(List.of("size", 1), this::size);
    siblings.once(List.of("size", 2), this::size);
    assertThat(lookUps).hasValue(2);
  }

  @Test
  void whatFailsForOneFailsForAllAndIsNotTriedAgain() {
    for (int time = 0; time < 2; time++) {
      assertThatThrownBy(() -> siblings.once("broken", all -> {
        throw new IllegalStateException("look-up " + lookUps.incrementAndGet());
      })).hasMessage("look-up 1");
    }
  }

  private int size(List<String> all) {
    lookUps.incrementAndGet();
    return all.size();
  }
}
