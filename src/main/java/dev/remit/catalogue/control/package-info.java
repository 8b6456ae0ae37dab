/** The use cases of the catalogue and their rules. */
@NullMarked
package dev.remit.catalogue.control;

import org.jspecify.annotations.NullMarked;
