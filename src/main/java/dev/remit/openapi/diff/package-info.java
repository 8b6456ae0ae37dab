/**
 * The comparison of two documents. {@code DocumentDiff} walks what HTTP knows (operations, parameters, bodies,
 * statuses); {@code SchemaDiff} compares schemas as sets of values, without a direction and each pair once; {@code
 * Report} joins both, gives each finding its direction and so its severity.
 *
 * <p>Nothing here recurses along a document: chains of references are as long as an author likes.
 */
@NullMarked
package dev.remit.openapi.diff;

import org.jspecify.annotations.NullMarked;
