/** Remit, where software teams keep their promises to each other. One module of business a package. */
@NullMarked
package dev.remit;

import org.jspecify.annotations.NullMarked;
