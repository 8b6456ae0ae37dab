/** How values become bytes that are hashed or signed. */
@NullMarked
package dev.remit.chain.form;

import org.jspecify.annotations.NullMarked;
