/**
 * The content of a document as an immutable tree that knows where each node stood in the text.
 *
 * <p>Owns the data model of JSON (RFC 8259), content hashes and JSON pointers (RFC 6901). Promises that a node never
 * changes, so that trees are shared between threads and kept in caches. Must not know notations nor OpenAPI.
 */
@NullMarked
package dev.remit.openapi.tree;

import org.jspecify.annotations.NullMarked;
