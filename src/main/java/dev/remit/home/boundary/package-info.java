/** The first page. */
@NullMarked
package dev.remit.home.boundary;

import org.jspecify.annotations.NullMarked;
