@NullMarked
package dev.remit.sandbox.control;

import org.jspecify.annotations.NullMarked;
