package dev.remit.openapi;

/**
 * A concrete message that one of two documents accepts and the other refuses, which proves that a change is breaking:
 * in a request the old document accepts it and the new one does not, in an answer the other way round.
 *
 * @param accepted the document that accepts the message; the other one refuses it
 * @param operation method and path of the operation whose message it is
 * @param part the part of the message that is refused, such as {@code body} or {@code query parameter limit}
 * @param value the value at the changed place as compact JSON, or of the whole part
 * @param message the HTTP message as text (RFC 9112), a request or an answer, as short as it could be made; of what is long in its body the beginning
 */
public record Witness(Party accepted, String operation, String part, String value, String message) {}
