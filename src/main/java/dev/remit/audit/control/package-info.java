/** The use cases of the trail and their rules. */
@NullMarked
package dev.remit.audit.control;

import org.jspecify.annotations.NullMarked;
