/**
 * The running mock of a document: which answer a request gets, and why.
 *
 * <p>Promises that every operation answers, that a request which breaks the contract is told where, and that whatever is
 * made by us satisfies its schema. Must not know who calls, nor that there is a server.
 */
@NullMarked
package dev.remit.openapi.mock;

import org.jspecify.annotations.NullMarked;
