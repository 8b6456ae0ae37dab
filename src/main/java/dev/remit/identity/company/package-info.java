/**
 * What the company knows about people who sign in: its OpenID provider and its directory, and what their groups mean here. It
 * knows no person of Remit and no database.
 */
@NullMarked
package dev.remit.identity.company;

import org.jspecify.annotations.NullMarked;
