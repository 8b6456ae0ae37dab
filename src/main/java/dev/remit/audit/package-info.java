/**
 * The trail: one row for each fact, chained, written in the transaction of the fact. Owns the rows, who may see them, and
 * what tells that nobody touched them. Nobody calls it; it observes. Must not know what facts mean, except that a person was
 * erased.
 */
@NullMarked
package dev.remit.audit;

import org.jspecify.annotations.NullMarked;
