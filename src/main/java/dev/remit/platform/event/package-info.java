/** Facts and who made them; use cases fire them, audit and notifications will observe them. */
@NullMarked
package dev.remit.platform.event;

import org.jspecify.annotations.NullMarked;
