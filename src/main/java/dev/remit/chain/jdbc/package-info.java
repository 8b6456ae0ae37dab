/** The chain straight out of its table, for those who trust the database more than the server. */
@NullMarked
package dev.remit.chain.jdbc;

import org.jspecify.annotations.NullMarked;
