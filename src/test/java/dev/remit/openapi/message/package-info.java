@NullMarked
package dev.remit.openapi.message;

import org.jspecify.annotations.NullMarked;
