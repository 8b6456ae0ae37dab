/**
 * From a tree back to text.
 *
 * <p>Owns how documents are written. Promises that what is read again has the same content, the same order of keys and
 * the same texts of numbers. Must not know OpenAPI.
 */
@NullMarked
package dev.remit.openapi.write;

import org.jspecify.annotations.NullMarked;
