/** Environments and deployments as they are stored. */
@NullMarked
package dev.remit.releases.entity;

import org.jspecify.annotations.NullMarked;
