/** Time: nothing else in Remit asks a system clock. */
@NullMarked
package dev.remit.platform.time;

import org.jspecify.annotations.NullMarked;
