/**
 * The sandbox: a running mock of every contract version, and the keys of those who call it without an account. Owns who may
 * call, what was called and why it was answered so, and the spaces in which a mock remembers. Promises that nothing a document
 * can make it send touches somebody's session. Must not know how an answer is found: that is the engine's.
 */
@NullMarked
package dev.remit.sandbox;

import org.jspecify.annotations.NullMarked;
