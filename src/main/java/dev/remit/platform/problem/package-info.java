/** How a refusal is said: one base class, known by every module, translated at each door. */
@NullMarked
package dev.remit.platform.problem;

import org.jspecify.annotations.NullMarked;
