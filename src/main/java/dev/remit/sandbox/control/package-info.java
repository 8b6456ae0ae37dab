/** Who may call which mock, and what is remembered of it. */
@NullMarked
package dev.remit.sandbox.control;

import org.jspecify.annotations.NullMarked;
