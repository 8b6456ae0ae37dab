package dev.remit.openapi.mock.space;

import org.jspecify.annotations.Nullable;

/**
 * What an operation does to a collection.
 *
 * @param request the item within the body; null if there is none
 * @param list how it lists; null unless it does
 */
record Behaviour(Act act, CollectionPlan plan, Answers answers, @Nullable Envelope request, @Nullable ListPlan list, boolean checksMatch) {

  /** {@code REPLACE_NAMED} takes an item whose address is in its body. */
  enum Act { CREATE, LIST, READ, REPLACE, REPLACE_NAMED, PATCH, REMOVE }

  /** How many path variables a call of it has. */
  int variables() {
    return plan.variables() + (act == Act.READ || act == Act.REPLACE || act == Act.PATCH || act == Act.REMOVE ? 1 : 0);
  }
}
