package dev.remit.catalogue.descriptor;

/**
 * One file of an upload.
 *
 * @param name its path within the upload, with slashes: {@code orders/catalog-info.yaml}
 */
@SuppressWarnings("ArrayRecordComponent")
public record Part(String name, byte[] bytes) {}
