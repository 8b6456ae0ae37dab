/** Doors to consumers: HTTP and pages. */
@NullMarked
package dev.remit.consumers.boundary;

import org.jspecify.annotations.NullMarked;
