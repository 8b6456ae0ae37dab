package dev.remit.openapi;

/** How the text of a document is written: JSON (RFC 8259) or YAML (1.2). */
public enum Notation { JSON, YAML }
