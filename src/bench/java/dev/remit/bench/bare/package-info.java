/** The least a resource can do: what the sandbox is measured against. A WAR of its own, see docs/benchmarks.md. */
@NullMarked
package dev.remit.bench.bare;

import org.jspecify.annotations.NullMarked;
