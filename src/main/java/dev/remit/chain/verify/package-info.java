/** The verdict on a chain: what is read, what is wrong, and since which row. */
@NullMarked
package dev.remit.chain.verify;

import org.jspecify.annotations.NullMarked;
