/** The use cases of contracts and their rules. */
@NullMarked
package dev.remit.contracts.control;

import org.jspecify.annotations.NullMarked;
