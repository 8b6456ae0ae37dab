/** Memory of what is dear to compute, bounded. */
@NullMarked
package dev.remit.platform.cache;

import org.jspecify.annotations.NullMarked;
