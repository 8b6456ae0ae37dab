/** The use cases of identity and their rules. */
@NullMarked
package dev.remit.identity.control;

import org.jspecify.annotations.NullMarked;
