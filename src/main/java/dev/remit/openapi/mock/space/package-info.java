/**
 * The mock that remembers: collections and their items as a document lets them be guessed, and what calls do to them.
 *
 * <p>Promises that what it keeps satisfies the contract, that no update gets lost, and that a space stays within its bounds. What
 * it does not understand it leaves alone. Must not know the static mock, who calls, nor that there is a server.
 */
@NullMarked
package dev.remit.openapi.mock.space;

import org.jspecify.annotations.NullMarked;
