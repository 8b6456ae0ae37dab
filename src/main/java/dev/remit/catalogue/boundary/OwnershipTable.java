package dev.remit.catalogue.boundary;

import dev.remit.catalogue.EntitySummary;
import dev.remit.catalogue.control.OwnershipFinding;
import dev.remit.catalogue.control.OwnershipList;
import dev.remit.platform.page.Page;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The lists of the report as one table, written a page at a time, so that it may be of any length. */
final class OwnershipTable implements StreamingOutput {

  /** Reads on in a list. */
  interface Pages {
    Page<OwnershipFinding> after(OwnershipList list, @Nullable String cursor);
  }

  private static final String HEADER =
      CsvLine.of("finding", "kind", "name", "title", "lifecycle", "owner", "reason", "relation", "other");

  private final List<OwnershipList> lists;
  private final Pages pages;
  private final Page<OwnershipFinding> first;

  /** Reads the first page at once: what cannot be read is refused before anything is written. */
  OwnershipTable(List<OwnershipList> lists, Pages pages) {
    this.lists = lists;
    this.pages = pages;
    this.first = pages.after(lists.get(0), null);
  }

  @Override
  public void write(OutputStream body) throws IOException {
    var out = new BufferedOutputStream(body);
    out.write(bytes(HEADER));
    for (var list : lists) {
      var page = list == lists.get(0) ? first : pages.after(list, null);
      write(list, page, out);
      while (page.next() != null) {
        page = pages.after(list, page.next());
        write(list, page, out);
      }
    }
    out.flush();
  }

  private static void write(OwnershipList list, Page<OwnershipFinding> page, OutputStream out) throws IOException {
    for (var finding : page.items()) {
      out.write(bytes(line(list, finding)));
    }
  }

  private static String line(OwnershipList list, OwnershipFinding finding) {
    var entity = finding.entity();
    return CsvLine.of(list.text(), entity.kind(), entity.name(), entity.title(), entity.lifecycle(), entity.owner(), finding.reason(),
        finding.relation(), other(finding.other()));
  }

  private static @Nullable String other(@Nullable EntitySummary other) {
    return other == null ? null : other.ref();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
