/** The HTTP door: the application, problems (RFC 9457), correlation ids, pages of lists. */
@NullMarked
package dev.remit.platform.rest;

import org.jspecify.annotations.NullMarked;
