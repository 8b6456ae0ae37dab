/** Health by MicroProfile Health: alive as long as the process answers, ready when the database can be used. */
@NullMarked
package dev.remit.platform.health;

import org.jspecify.annotations.NullMarked;
