/** Who may do what: docs/access.md held against the operations there are, and against what the server answers. */
@NullMarked
package dev.remit.access;

import org.jspecify.annotations.NullMarked;
