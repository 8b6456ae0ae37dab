/** What one can do with environments and deployments. */
@NullMarked
package dev.remit.releases.control;

import org.jspecify.annotations.NullMarked;
