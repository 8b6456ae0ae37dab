/**
 * What the schema has types for. A field that has to be looked up is no member here; see {@link dev.remit.graphql.node.Siblings}.
 */
@NullMarked
package dev.remit.graphql.node;

import org.jspecify.annotations.NullMarked;
