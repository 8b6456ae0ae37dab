package dev.remit.catalogue.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.remit.catalogue.RelationType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.api.Test;

class RelationWordsTest {

  @ParameterizedTest
  @EnumSource
  void bothNamesOfARelationHaveWords(RelationType type) {
    assertThat(RelationWords.of(type.forward())).isEqualTo(RelationWords.forward(type)).isNotBlank();
    assertThat(RelationWords.of(type.backward())).isEqualTo(RelationWords.backward(type)).isNotBlank()
        .isNotEqualTo(RelationWords.forward(type));
  }

  @Test
  void anythingElseIsADefect() {
    assertThatThrownBy(() -> RelationWords.of("likes")).isInstanceOf(IllegalArgumentException.class);
  }
}
