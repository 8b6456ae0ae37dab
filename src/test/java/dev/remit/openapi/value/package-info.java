/** Tests of the comparison. */
@NullMarked
package dev.remit.openapi.value;

import org.jspecify.annotations.NullMarked;
