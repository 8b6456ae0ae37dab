package dev.remit.openapi.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PointerTest {

  private static final Node TWO = new ArrayNode(new Node[] {number("1"), number("2")}, 1, 1);
  private static final Node ROOT = new ObjectNode(new String[] {"a/b", "m~n", "", "list", "0"},
      new Node[] {number("3"), number("4"), number("5"), TWO, number("6")}, 1, 1);

  private static Node number(String raw) {
    return new NumberNode(raw, 1, 1);
  }

  @ParameterizedTest
  @CsvSource({"/a~1b,3", "/m~0n,4", "/,5", "/list/0,1", "/list/1,2", "/0,6"})
  void finds_what_rfc_6901_says(String pointer, String found) {
    assertThat(Pointer.parse(pointer).in(ROOT)).hasToString(found);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/b", "/list/2", "/list/-", "/list/00", "/list/01", "/list/-1", "/list/x", "/list/0/0", "/list/99999999999"})
  void finds_nothing_elsewhere(String pointer) {
    assertThat(Pointer.parse(pointer).in(ROOT)).isNull();
  }

  @Test
  void the_empty_pointer_is_the_whole_document() {
    assertThat(Pointer.parse("")).isEqualTo(Pointer.ROOT).hasToString("");
    assertThat(Pointer.ROOT.in(ROOT)).isSameAs(ROOT);
    assertThat(Pointer.ROOT.parent()).isNull();
    assertThat(Pointer.ROOT.last()).isEmpty();
  }

  @Test
  void extends_and_escapes() {
    var pointer = Pointer.ROOT.to("paths").to("/orders/~").to(3);
    assertThat(pointer).hasToString("/paths/~1orders~1~0/3");
    assertThat(pointer.last()).isEqualTo("3");
    assertThat(pointer.parent()).hasToString("/paths/~1orders~1~0");
    assertThat(Pointer.ROOT.to("list").to(1).in(ROOT)).hasToString("2");
  }

  @Test
  void is_equal_by_tokens() {
    var pointer = Pointer.ROOT.to("list").to(1);
    assertThat(pointer).isEqualTo(Pointer.parse("/list/1")).hasSameHashCodeAs(Pointer.parse("/list/1"));
    assertThat(pointer).isNotEqualTo(Pointer.parse("/list/2")).isNotEqualTo(Pointer.parse("/list"))
        .isNotEqualTo(Pointer.parse("/list/1/1")).isNotEqualTo(Pointer.parse("/lost/1")).isNotEqualTo("/list/1");
    assertThat(Pointer.ROOT.to("")).isNotEqualTo(Pointer.ROOT);
  }

  @Test
  void refuses_what_is_no_pointer() {
    assertThatThrownBy(() -> Pointer.parse("a")).isInstanceOf(IllegalArgumentException.class)
        .hasMessage("A JSON pointer begins with a slash, not with 'a'.");
    assertThatThrownBy(() -> Pointer.parse("/a~")).isInstanceOf(IllegalArgumentException.class)
        .hasMessage("In a JSON pointer a tilde is followed by 0 or 1.");
    assertThatThrownBy(() -> Pointer.parse("/a~2")).isInstanceOf(IllegalArgumentException.class);
  }
}
