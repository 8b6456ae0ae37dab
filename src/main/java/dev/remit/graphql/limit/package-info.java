/**
 * What a question would cost, told from its text. Plain Java.
 */
@NullMarked
package dev.remit.graphql.limit;

import org.jspecify.annotations.NullMarked;
