package dev.remit.contracts.first;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.remit.openapi.Diff;
import dev.remit.openapi.Document;
import dev.remit.openapi.Limits;
import dev.remit.platform.problem.InvalidInput;
import dev.remit.platform.problem.Violation;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class FirstInputTest {

  private static final List<String> ALL = Arrays.stream(FirstThing.Act.values()).map(act -> act.name().toLowerCase(Locale.ROOT)).toList();

  @Test
  void writesADocumentThatIsSound() {
    var document = read(new FirstInput("Orders", "What was ordered.", "1.0.0", List.of(
        thing("orders", "status text required\ntotal: money required\nplacedAt time\n\n", ALL), thing("categories", "name", List.of("list")), thing(null, "", List.of()))));
    assertThat(document.version()).isEqualTo("1.0.0");
    assertThat(document.openapi()).isEqualTo("3.1.0");
    assertThat(document.jsonAt("/paths/~1orders~1{id}/put/requestBody/content/application~1json/schema/$ref")).contains("OrderInput");
    assertThat(document.jsonAt("/components/schemas/Order/required")).isEqualTo("[\"id\",\"status\",\"total\"]");
    assertThat(document.jsonAt("/components/schemas/Order/properties/total/properties/amount/pattern")).isNotNull();
    assertThat(document.jsonAt("/paths/~1categories/get/operationId")).isEqualTo("\"listCategories\"");
    assertThat(document.jsonAt("/paths/~1categories~1{id}")).isNull();
  }

  @Test
  void eachTypeHasAnExampleOfItsOwnKind() {
    var lines = Arrays.stream(FieldType.values()).map(type -> "a" + type.ordinal() + " " + type.text()).collect(Collectors.joining("\n"));
    var document = read(new FirstInput("Things", null, "0.1.0", List.of(thing("things", lines, ALL))));
    for (var type : FieldType.values()) {
      assertThat(document.jsonAt("/components/schemas/Thing/example/a" + type.ordinal())).as(type.text()).isNotNull();
    }
    assertThat(Diff.between(document, document)).isEmpty();
  }

  @Test
  void tellsAllThatIsWrongByTheFieldsOfTheForm() {
    var input = new FirstInput(" ", null, "one", List.of(
        thing("Not A Name", "ok text\n9wrong text\nx nothing\ny text maybe", List.of()), thing("orders", "a\na", ALL), thing("orders", "id", ALL)));
    assertThatThrownBy(input::document).isInstanceOfSatisfying(InvalidInput.class, refusal -> assertThat(refusal.violations()).extracting(Violation::pointer)
        .containsExactly("/title", "/version", "/name1", "/acts1", "/fields1", "/fields1", "/fields1", "/fields2", "/name3", "/fields3"));
  }

  @Test
  void needsAThing() {
    var input = new FirstInput("Orders", null, "1.0.0", List.of());
    assertThatThrownBy(input::document).isInstanceOfSatisfying(InvalidInput.class,
        refusal -> assertThat(refusal.violations()).extracting(Violation::pointer).containsExactly("/name1"));
  }

  @Test
  void namesOneOfMany() {
    assertThat(List.of("orders", "categories", "boxes", "addresses", "order-lines", "stock", "class")).map(name -> new FirstThing(name, List.of(), Set.of()).schema())
        .containsExactly("Order", "Category", "Box", "Address", "OrderLine", "Stock", "Class");
  }

  private static FirstInput.Thing thing(String name, String fields, List<String> acts) {
    return new FirstInput.Thing(name, fields, acts);
  }

  private static Document read(FirstInput input) {
    var text = input.document();
    assertThat(new String(text, StandardCharsets.UTF_8)).startsWith("openapi: ");
    return Document.read(text, Limits.DEFAULT);
  }
}
