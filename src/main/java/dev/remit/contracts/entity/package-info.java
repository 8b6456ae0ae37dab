/** What contracts stores. */
@NullMarked
package dev.remit.contracts.entity;

import org.jspecify.annotations.NullMarked;
