@NullMarked
package dev.remit.sandbox;

import org.jspecify.annotations.NullMarked;
