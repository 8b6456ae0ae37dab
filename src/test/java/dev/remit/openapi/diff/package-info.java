/** Tests of the comparison. */
@NullMarked
package dev.remit.openapi.diff;

import org.jspecify.annotations.NullMarked;
