/**
 * The contract engine: pure functions of OpenAPI documents.
 *
 * <p>Owns what a document says and where. Promises that a {@link dev.remit.openapi.Document} once read is safe to walk:
 * bounded in size and depth, every reference resolvable inside it, every place the engine relies on of the right kind.
 * Never opens a connection nor a file. Must not know who uploads documents, nor the database, nor HTTP.
 */
@NullMarked
package dev.remit.openapi;

import org.jspecify.annotations.NullMarked;
