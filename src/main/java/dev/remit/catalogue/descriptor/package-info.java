/**
 * Backstage's {@code catalog-info.yaml}: reads it into declarations and writes them again. Plain functions of bytes: opens
 * no connection and no file, whatever a text names. Must not know the database, nor what the catalogue has already.
 */
@NullMarked
package dev.remit.catalogue.descriptor;

import org.jspecify.annotations.NullMarked;
