package dev.remit.openapi;

/** A header field of an answer (RFC 9110, section 6.3). */
public record HeaderField(String name, String value) {}
