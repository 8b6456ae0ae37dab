/** What happens when Remit starts. */
@NullMarked
package dev.remit.home.control;

import org.jspecify.annotations.NullMarked;
