/**
 * Where the things of a dependency graph stand in its picture, and how the lines between them run. A pure function of
 * names and ties; knows nothing of what the things are, and no page.
 */
@NullMarked
package dev.remit.catalogue.picture;

import org.jspecify.annotations.NullMarked;
