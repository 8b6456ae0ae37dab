/** The database: migration at start, waiting for it, and telling the others that it can be used. */
@NullMarked
package dev.remit.platform.persistence;

import org.jspecify.annotations.NullMarked;
