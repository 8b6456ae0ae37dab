/**
 * Passwords as such: how they are hashed and which are refused. Plain functions of texts; it knows no person and no
 * database.
 */
@NullMarked
package dev.remit.identity.password;

import org.jspecify.annotations.NullMarked;
