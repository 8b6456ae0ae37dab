/** The second factor as such: codes that change with time, their picture, and codes on paper. Plain functions of values. */
@NullMarked
package dev.remit.identity.code;

import org.jspecify.annotations.NullMarked;
