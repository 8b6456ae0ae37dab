package dev.remit.openapi.example;

/**
 * A body as it is sent.
 *
 * @param mediaType what it is sent as: no range, and with the boundary if it has parts
 */
public record Body(String mediaType, byte[] bytes) {}
