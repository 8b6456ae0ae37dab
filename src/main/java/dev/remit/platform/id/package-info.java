/** Identifiers made by the application, before a row is written. */
@NullMarked
package dev.remit.platform.id;

import org.jspecify.annotations.NullMarked;
