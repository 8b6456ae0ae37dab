/** The rules of the house, checked on the compiled classes. */
@NullMarked
package dev.remit.architecture;

import org.jspecify.annotations.NullMarked;
