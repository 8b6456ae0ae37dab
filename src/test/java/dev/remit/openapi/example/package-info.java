/** Tests of values made for schemas, and of how they are written. */
@NullMarked
package dev.remit.openapi.example;

import org.jspecify.annotations.NullMarked;
