/**
 * The pages' door: readable addresses, security headers, failures in the frame, and what every page says the same way
 * (links, times, sizes, marked differences). It knows no module; each module names its pages in a {@link
 * dev.remit.platform.pages.PageRoutes}.
 */
@NullMarked
package dev.remit.platform.pages;

import org.jspecify.annotations.NullMarked;
