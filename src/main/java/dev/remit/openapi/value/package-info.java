/**
 * Values against schemas: whether a value satisfies a schema, which keyword refuses it, and which strings satisfy or
 * miss a format or a pattern.
 *
 * <p>Owns the meaning of each keyword of JSON Schema 2020-12 as OpenAPI 3.1 uses it, and of 3.0's dialect. Promises to
 * end, however the schema leads in circles and whatever the pattern, and to say {@code UNKNOWN} where it would have to
 * guess. Must not know operations, nor what changed between two documents.
 */
@NullMarked
package dev.remit.openapi.value;

import org.jspecify.annotations.NullMarked;
