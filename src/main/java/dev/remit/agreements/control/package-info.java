/** What one can do about agreements, and who may. */
@NullMarked
package dev.remit.agreements.control;

import org.jspecify.annotations.NullMarked;
