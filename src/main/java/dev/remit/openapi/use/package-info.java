/**
 * What consumers rely on: read from Pact files, OpenAPI excerpts and their own word, held against a contract, and against
 * the changes between two.
 *
 * <p>Promises that whoever is said not to be touched by a change is not: what is used is followed through references and
 * compositions to the places of the document, where changes are too. Must not know who the consumers are.
 */
@NullMarked
package dev.remit.openapi.use;

import org.jspecify.annotations.NullMarked;
