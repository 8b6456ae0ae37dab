/** What the trail stores. */
@NullMarked
package dev.remit.audit.entity;

import org.jspecify.annotations.NullMarked;
