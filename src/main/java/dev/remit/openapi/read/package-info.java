/**
 * From bytes to a tree that is safe to walk.
 *
 * <p>Owns notations, limits and the checks a document must pass. Promises that whatever bytes arrive, the answer is a
 * tree or flaws: in linear time, without recursion over the input, and without instantiating or fetching anything.
 * Only {@link dev.remit.openapi.Document} calls in here.
 */
@NullMarked
package dev.remit.openapi.read;

import org.jspecify.annotations.NullMarked;
