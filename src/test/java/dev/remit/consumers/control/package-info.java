@NullMarked
package dev.remit.consumers.control;

import org.jspecify.annotations.NullMarked;
