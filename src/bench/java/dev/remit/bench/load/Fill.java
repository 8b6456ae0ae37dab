package dev.remit.bench.load;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Imports a company's catalogue into a server: {@code Fill http://localhost:9080 100000}; one zip and one source for each 10,000. */
final class Fill {

  private static final int IN_A_FILE = 100;

  private Fill() {}

  public static void main(String[] addressAndCount) throws IOException, InterruptedException {
    var remit = new Remit(addressAndCount[0]);
    var company = new Company();
    for (int part = 1; part <= Integer.parseInt(addressAndCount[1]) / Company.PART; part++) {
      var zip = zip(company.next());
      var start = System.nanoTime();
      var report = remit.importZip(zip, "part-" + part);
      System.out.printf("part %d: %d bytes in %.1f s, report %d bytes%n", part, zip.length, (System.nanoTime() - start) / 1e9, report.length());
    }
  }

  /** Descriptors of all of them, a hundred in a file. */
  static byte[] zip(List<Thing> all) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (int first = 0; first < all.size(); first += IN_A_FILE) {
        var some = all.subList(first, Math.min(all.size(), first + IN_A_FILE));
        zip.putNextEntry(new ZipEntry("part-" + first + "/catalog-info.yaml"));
        zip.write(some.stream().map(Thing::text).collect(Collectors.joining()).getBytes(StandardCharsets.UTF_8));
      }
    }
    return bytes.toByteArray();
  }
}
