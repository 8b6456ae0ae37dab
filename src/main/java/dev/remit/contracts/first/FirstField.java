package dev.remit.contracts.first;

/**
 * Something that is known of a thing.
 *
 * @param name in camel case, as it stands in JSON
 * @param required whether it is always there
 */
public record FirstField(String name, FieldType type, boolean required) {}
