package dev.remit.identity.boundary;

/** A link with which somebody chooses a new password; told once. */
public record PasswordLink(String link) {}
