/** Load: what keeps many requests at once from exhausting what they share. */
@NullMarked
package dev.remit.platform.load;

import org.jspecify.annotations.NullMarked;
