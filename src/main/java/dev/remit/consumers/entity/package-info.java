/** What is kept of consumers. */
@NullMarked
package dev.remit.consumers.entity;

import org.jspecify.annotations.NullMarked;
