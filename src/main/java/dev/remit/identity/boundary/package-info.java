/** The doors of identity: the doorkeeper of every request, REST resources, the sign-in and account pages. */
@NullMarked
package dev.remit.identity.boundary;

import org.jspecify.annotations.NullMarked;
