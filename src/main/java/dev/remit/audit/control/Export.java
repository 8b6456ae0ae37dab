package dev.remit.audit.control;

import dev.remit.chain.Row;
import dev.remit.platform.security.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Iterator;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The whole trail, to be kept and verified elsewhere. */
@ApplicationScoped
public class Export {

  @Inject
  Trail trail;

  /** The lines up to the row that notes this export. They are read as they are asked for. */
  public Stream<String> lines(Actor by) {
    long last = trail.beginExport(by).sequence();
    Iterable<Row> rows = () -> (Iterator<Row>) new TrailRows(trail);
    return StreamSupport.stream(rows.spliterator(), false).takeWhile(row -> row.sequence() <= last).map(Row::line);
  }
}
