/** Real documents by the thousand, each compared with itself and with versions of itself in which one thing is known to differ. */
@NullMarked
package dev.remit.openapi.corpus;

import org.jspecify.annotations.NullMarked;
