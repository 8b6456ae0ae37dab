/** Rows and checkpoints as JSON, read strictly: what an export holds is evidence, so nothing in it is passed over. */
@NullMarked
package dev.remit.chain.text;

import org.jspecify.annotations.NullMarked;
