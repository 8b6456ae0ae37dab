/** Inputs that nobody thought of, found by a fuzzer that sees which code they reach. */
@NullMarked
package dev.remit.openapi.fuzz;

import org.jspecify.annotations.NullMarked;
