/**
 * Who acts and whether they may: actors, roles, scopes, and how a refusal is said. It knows no person, team or API; each
 * module says in its own policies what its rules are.
 */
@NullMarked
package dev.remit.platform.security;

import org.jspecify.annotations.NullMarked;
