package dev.remit.openapi.example;

import dev.remit.openapi.diff.Discriminator;
import dev.remit.openapi.diff.Shape;
import dev.remit.openapi.diff.Values;
import dev.remit.openapi.tree.Node;
import dev.remit.openapi.tree.ObjectNode;
import dev.remit.openapi.value.Answer;
import org.jspecify.annotations.Nullable;

/**
 * As something narrower: one branch of a group, or under a condition.
 *
 * @param shape what the whole value has to be then
 * @param told how the value says that it is this one; null if it does not
 */
record BranchWay(Shape shape, @Nullable Discriminator told, Later recipe) implements Way {

  @Override
  public @Nullable Node make(Making making) {
    var made = recipe.recipe().make(making);
    return told == null || !(made instanceof ObjectNode object) ? made : telling(object, told, making);
  }

  private Node telling(ObjectNode object, Discriminator told, Making making) {
    var telling = object.with(told.property(), Values.text(told.value()));
    return recipe.recipe().accepts(telling, making) == Answer.NO ? object : telling;
  }

  @Override
  public Shape leadsTo() {
    return shape;
  }
}
