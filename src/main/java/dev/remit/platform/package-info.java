/**
 * Technique without a business word: problems, time, identifiers, events, persistence, health, REST and pages. Every
 * module may use it; it knows none of them.
 */
@NullMarked
package dev.remit.platform;

import org.jspecify.annotations.NullMarked;
