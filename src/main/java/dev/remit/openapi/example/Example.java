package dev.remit.openapi.example;

import dev.remit.openapi.tree.Node;
import dev.remit.openapi.value.Answer;

/**
 * A value for a schema.
 *
 * @param value the best that was found; never larger than about 1 MiB of JSON
 * @param satisfies YES if the evaluator confirms it in the direction it was made for; NO or UNKNOWN where the schema cannot be
 *     satisfied, cannot be decided, or the search gave up
 */
public record Example(Node value, Answer satisfies) {}
