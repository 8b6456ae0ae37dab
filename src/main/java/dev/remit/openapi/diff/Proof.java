package dev.remit.openapi.diff;

import dev.remit.openapi.Direction;
import dev.remit.openapi.Party;
import dev.remit.openapi.tree.Node;
import org.jspecify.annotations.Nullable;

/**
 * What was found to prove a change, before it is written as a message.
 *
 * @param accepted the version that accepts it
 * @param direction in which it travels
 * @param setting the operation and the part
 * @param value the value at the changed place; null where the change is no matter of values
 * @param whole the value of the whole part; null likewise
 * @param before the schema of the whole part in the old document, null if it has none
 * @param after the same in the new document
 */
record Proof(
    Party accepted,
    Direction direction,
    Setting setting,
    @Nullable Node value,
    @Nullable Node whole,
    @Nullable Located before,
    @Nullable Located after) {}
