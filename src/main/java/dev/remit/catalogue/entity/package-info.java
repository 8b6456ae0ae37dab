/** What the catalogue stores. */
@NullMarked
package dev.remit.catalogue.entity;

import org.jspecify.annotations.NullMarked;
