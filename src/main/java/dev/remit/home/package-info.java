/**
 * Where everything comes together: the first page, and what Remit does when it starts. Owns the demo and the registration
 * of Remit's own contract. Goes through the same use cases as everybody else.
 */
@NullMarked
package dev.remit.home;

import org.jspecify.annotations.NullMarked;
