/**
 * The catalogue as one question asks for it, however deep: GraphQL over what catalogue, identity and contracts answer. Only reads, and
 * decides nothing: what somebody sees is what those modules show them. Owns the limits of a question.
 */
@NullMarked
package dev.remit.graphql;

import org.jspecify.annotations.NullMarked;
