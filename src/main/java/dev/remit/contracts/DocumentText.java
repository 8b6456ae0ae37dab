package dev.remit.contracts;

import dev.remit.openapi.Notation;

/**
 * A document as text.
 *
 * @param notation how it is written
 * @param bytes UTF-8, or whatever the document came in when it is given back as it came
 */
public record DocumentText(Notation notation, byte[] bytes) {}
