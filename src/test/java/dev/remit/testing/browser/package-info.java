/** A real Chromium for journeys through the pages, and what accessibility means to them. */
@NullMarked
package dev.remit.testing.browser;

import org.jspecify.annotations.NullMarked;
