package dev.remit.graphql.limit;

import jakarta.json.JsonObject;
import org.jspecify.annotations.Nullable;

/**
 * What somebody asks.
 *
 * @param query a GraphQL document
 * @param operation which of its operations; absent when there is but one
 * @param variables values of the operation's variables
 */
public record Question(String query, @Nullable String operation, JsonObject variables) {}
