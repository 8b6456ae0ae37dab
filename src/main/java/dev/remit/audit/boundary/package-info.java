/** How the trail is asked for: HTTP and pages. */
@NullMarked
package dev.remit.audit.boundary;

import org.jspecify.annotations.NullMarked;
