@NullMarked
package dev.remit.contracts.proof;

import org.jspecify.annotations.NullMarked;
