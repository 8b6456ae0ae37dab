@NullMarked
package dev.remit.sandbox.boundary;

import org.jspecify.annotations.NullMarked;
