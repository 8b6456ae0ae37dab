/**
 * How the tests get a server: the built WAR in Open Liberty under {@code target/}, with the production configuration, a
 * free port and a home of its own. It knows no business; the tests live beside what they test.
 */
@NullMarked
package dev.remit.testing;

import org.jspecify.annotations.NullMarked;
