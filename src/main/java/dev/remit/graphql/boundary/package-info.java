/**
 * The door: what is asked and refused before anything runs, how failures are told, and the fields of the schema.
 */
@NullMarked
package dev.remit.graphql.boundary;

import org.jspecify.annotations.NullMarked;
