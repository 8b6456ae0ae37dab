/**
 * People, the teams they are in, and how a request tells who makes it: sign-in, sessions, tokens. Owns the rules about all
 * of these. Must not know what teams own; the modules after it keep a team's id.
 */
@NullMarked
package dev.remit.identity;

import org.jspecify.annotations.NullMarked;
