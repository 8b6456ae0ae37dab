/**
 * The command line: two files in, a verdict out, without a server; and one question to a server, for builds that deploy.
 *
 * <p>Owns the arguments, the exit status and what is said to a terminal. Starts in a fraction of a second, because a build
 * waits for it: no framework, no logging. Must not know anything of the server but the engine and the chain, which are plain
 * Java: whoever verifies a trail must not have to trust the server that wrote it.
 */
@NullMarked
package dev.remit.cli;

import org.jspecify.annotations.NullMarked;
