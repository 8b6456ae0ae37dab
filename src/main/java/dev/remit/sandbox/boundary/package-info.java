/** The doors of the sandbox: where mocks answer, its keys, its calls. */
@NullMarked
package dev.remit.sandbox.boundary;

import org.jspecify.annotations.NullMarked;
