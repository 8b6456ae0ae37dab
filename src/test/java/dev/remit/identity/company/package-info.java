/** Tests of the company's sign-in. */
@NullMarked
package dev.remit.identity.company;

import org.jspecify.annotations.NullMarked;
