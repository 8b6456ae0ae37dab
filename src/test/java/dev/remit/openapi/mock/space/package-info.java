@NullMarked
package dev.remit.openapi.mock.space;

import org.jspecify.annotations.NullMarked;
