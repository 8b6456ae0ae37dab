package dev.remit.platform.event;

/**
 * What a fact is about.
 *
 * @param kind of object, in kebab-case: {@code api}, {@code contract-version}, {@code person}
 * @param id its key, which never changes and names nobody
 * @param name how people know it
 */
public record Subject(String kind, String id, String name) {}
