package dev.remit.bench;

import java.io.IOException;

/** One question, measured and answered in Markdown. */
interface Section {

  /** What {@code -Dbench.only} calls it. */
  String id();

  String title();

  String measured() throws IOException, InterruptedException;
}
