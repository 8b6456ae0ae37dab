package dev.remit.cli;

import java.io.InputStream;
import java.io.Writer;

/** The standard streams of a process, or what a test takes for them. */
record Console(InputStream in, Writer out, Writer err) {}
