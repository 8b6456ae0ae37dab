/**
 * What stands in for an Oracle database, which no build machine has: the SQL that Remit would send to it is written by
 * Liquibase and Hibernate, read by a grammar that belongs to neither, and held against Oracle's rules that no grammar
 * knows.
 */
@NullMarked
package dev.remit.platform.persistence.oracle;

import org.jspecify.annotations.NullMarked;
