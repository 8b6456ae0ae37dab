/** Writes a good first document for somebody who has never written one: a few things, what is known of each, and what can be done with them. */
@NullMarked
package dev.remit.contracts.first;

import org.jspecify.annotations.NullMarked;
