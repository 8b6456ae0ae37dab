/**
 * Swagger 2.0 as OpenAPI 3.0.
 *
 * <p>Owns the conversion. Promises that it means the same, that each node tells the line and column of the text it comes
 * from, and that what it does not understand is left for the check of the result to refuse, except where the result
 * could not show it. Must not know notations.
 */
@NullMarked
package dev.remit.openapi.swagger;

import org.jspecify.annotations.NullMarked;
