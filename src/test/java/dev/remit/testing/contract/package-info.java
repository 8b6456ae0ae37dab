/**
 * Holds every answer that a test gets against our own OpenAPI document. It is written with a JSON Schema validator that
 * is not ours, so that a defect of our engine cannot hide itself.
 */
@NullMarked
package dev.remit.testing.contract;

import org.jspecify.annotations.NullMarked;
