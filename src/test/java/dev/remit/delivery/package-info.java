/** How Remit is built and handed over: the pipeline says what the build knows. */
@NullMarked
package dev.remit.delivery;

import org.jspecify.annotations.NullMarked;
