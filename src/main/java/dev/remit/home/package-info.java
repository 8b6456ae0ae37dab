/** The first page: composes what the modules say of themselves, and owns nothing. */
@NullMarked
package dev.remit.home;

import org.jspecify.annotations.NullMarked;
