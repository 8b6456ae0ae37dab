/** Doors to agreements: HTTP and pages. */
@NullMarked
package dev.remit.agreements.boundary;

import org.jspecify.annotations.NullMarked;
