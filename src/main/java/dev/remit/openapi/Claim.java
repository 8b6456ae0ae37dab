package dev.remit.openapi;

import org.jspecify.annotations.Nullable;

/**
 * What the witness of a change claims about values, in a form that any JSON Schema validator can check: the value
 * satisfies the schema of one document and not that of the other.
 *
 * @param change the change that is proven by it
 * @param value the value of the whole part of the message (body, parameter or header) as compact JSON
 * @param schemaBefore JSON pointer (RFC 6901) to the schema of this part in the old document; null if anything goes
 * @param schemaAfter the same in the new document
 * @param direction in which the value travels, which says whether {@code readOnly} members may be missing
 * @param accepted the document whose schema the value satisfies
 */
public record Claim(
    Change change,
    String value,
    @Nullable String schemaBefore,
    @Nullable String schemaAfter,
    Direction direction,
    Party accepted) {}
