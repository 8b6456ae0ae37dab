@NullMarked
package dev.remit.openapi.use;

import org.jspecify.annotations.NullMarked;
