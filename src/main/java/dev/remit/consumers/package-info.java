/**
 * Who uses an API, in which version, and how: what consumers say, what their Pacts and excerpts show. Promises that whoever
 * is said not to be touched by a change is not, as far as what is known of them is all they do. Must not know what is
 * decided about a version, nor refuse one.
 */
@NullMarked
package dev.remit.consumers;

import org.jspecify.annotations.NullMarked;
