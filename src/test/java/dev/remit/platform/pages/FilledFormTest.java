package dev.remit.platform.pages;

import static org.assertj.core.api.Assertions.assertThat;

import dev.remit.platform.problem.InvalidInput;
import dev.remit.platform.problem.Problem;
import dev.remit.platform.problem.Violation;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where it is said what is wrong: beside a field, or above all of them. */
class FilledFormTest {

  private static final Problem OWNS = new Problem(Problem.Kind.CONFLICT, "team-owns-things", "This team owns 2 things.",
      List.of(new Violation("", "api:default/orders-api"), new Violation("", "component:default/orders")));

  @Test
  void whatIsWrongWithAFieldIsSaidThere() {
    var form = new FilledForm("edit", null, new InvalidInput("/title", "A title is required."));
    assertThat(form.flaw("edit", "title")).isEqualTo("A title is required.");
    assertThat(form.flaw("edit", "contact")).isEmpty();
    assertThat(form.flaw("edit")).isEmpty();
    assertThat(form.flaw("deletion", "title")).isEmpty();
  }

  @Test
  void whatIsWrongWithAllOfItIsSaidAbove() {
    assertThat(new FilledForm("deletion", null, new Problem(Problem.Kind.CONFLICT, "team-has-parts", "It has parts.")).flaw("deletion")).isEqualTo("It has parts.");
    assertThat(new FilledForm("deletion", null, OWNS).flaw("deletion"))
        .isEqualTo("This team owns 2 things. api:default/orders-api, component:default/orders");
    assertThat(new FilledForm("deletion", null, OWNS).flaw("edit")).isEmpty();
    assertThat(FilledForm.NONE.flaw("")).isEmpty();
  }
}
