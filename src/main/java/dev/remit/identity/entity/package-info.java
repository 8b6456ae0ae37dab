/** What identity stores. */
@NullMarked
package dev.remit.identity.entity;

import org.jspecify.annotations.NullMarked;
