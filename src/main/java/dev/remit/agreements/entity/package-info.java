/** Agreements as they are stored. */
@NullMarked
package dev.remit.agreements.entity;

import org.jspecify.annotations.NullMarked;
