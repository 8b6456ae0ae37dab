@NullMarked
package dev.remit.openapi.mock;

import org.jspecify.annotations.NullMarked;
