package dev.remit.openapi.swagger;

import dev.remit.openapi.tree.Node;

/**
 * Something wrong in a Swagger document.
 *
 * @param place the node of the text that it is about
 * @param detail what was found and what was expected, one sentence
 */
public record Complaint(Node place, String detail) {}
