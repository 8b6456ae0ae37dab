/** Doors to environments and deployments: HTTP and pages. */
@NullMarked
package dev.remit.releases.boundary;

import org.jspecify.annotations.NullMarked;
