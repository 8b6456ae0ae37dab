/** The HTTP interface of contracts, and of the APIs that have them. */
@NullMarked
package dev.remit.contracts.boundary;

import org.jspecify.annotations.NullMarked;
