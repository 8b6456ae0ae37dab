/** What is kept of the sandbox. */
@NullMarked
package dev.remit.sandbox.entity;

import org.jspecify.annotations.NullMarked;
