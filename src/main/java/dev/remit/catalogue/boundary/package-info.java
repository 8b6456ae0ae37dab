/** The doors of the catalogue. */
@NullMarked
package dev.remit.catalogue.boundary;

import org.jspecify.annotations.NullMarked;
