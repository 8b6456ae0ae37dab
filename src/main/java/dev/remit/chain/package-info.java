/**
 * The chain that the audit trail is: rows that hash the row before them, and what tells that nobody touched them. Plain
 * Java, so that it runs in the server and, for those who trust no server, on the command line. Owns the canonical form of a
 * row, the form of an export and of a checkpoint, and the verdict on a chain. Must not know who writes rows, or why.
 */
@NullMarked
package dev.remit.chain;

import org.jspecify.annotations.NullMarked;
