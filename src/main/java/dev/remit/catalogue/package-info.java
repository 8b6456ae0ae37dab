/**
 * The catalogue: what there is and how it is called; for now, APIs. Owns an API's name, title and description.
 * Promises that a name never changes its meaning. Must not know what is kept about an API elsewhere: versions,
 * sandboxes, recordings; they know the API by its id.
 */
@NullMarked
package dev.remit.catalogue;

import org.jspecify.annotations.NullMarked;
