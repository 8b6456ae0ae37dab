package dev.remit.bench.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Publishes the OpenAPI documents of a folder, each as an API of its own, opens the page of each sandbox, and calls what it proposes to read:
 * {@code FillSandboxes http://localhost:9080 FOLDER 1000}. What the server then holds is for jcmd to tell.
 */
final class FillSandboxes {

  private static final long LARGEST = 2_000_000;
  private static final int CALLS = 20;
  private static final int FAILURE = 500;
  private static final Pattern CALL = Pattern.compile("curl (?:'|&#39;)https?://[^/]+(/sandbox/[^'\\s&]+)");

  private final Remit remit;
  private long bytes;
  private int apis;
  private int unpublished;
  private int calls;
  private int answered;

  private FillSandboxes(Remit remit) {
    this.remit = remit;
  }

  public static void main(String[] serverFolderAndCount) throws IOException, InterruptedException {
    var fill = new FillSandboxes(new Remit(serverFolderAndCount[0]));
    List<Path> documents;
    try (var files = Files.walk(Path.of(serverFolderAndCount[1]))) {
      documents = files.filter(Files::isRegularFile).sorted().toList();
    }
    int most = Integer.parseInt(serverFolderAndCount[2]);
    for (var document : documents) {
      if (fill.apis - fill.unpublished < most && Files.size(document) <= LARGEST) {
        fill.publish(Files.readString(document));
      }
    }
    System.out.printf("%d APIs, %d of them refused, with %.1f MB of text; %d calls, %d answered%n", fill.apis, fill.unpublished, fill.bytes / 1e6, fill.calls, fill.answered);
  }

  private void publish(String document) throws IOException, InterruptedException {
    var name = "mocked-" + apis;
    remit.post("/api/v1/apis", "{\"name\":\"" + name + "\",\"title\":\"" + name + "\",\"owner\":\"orders\"}");
    apis++;
    try {
      remit.post("/api/v1/apis/" + name + "/versions", document);
    } catch (IllegalStateException refused) {
      unpublished++;
      return;
    }
    bytes += document.length();
    var found = CALL.matcher(remit.get("/apis/" + name + "/versions/latest/sandbox"));
    for (int number = 0; number < CALLS && found.find(); number++) {
      calls++;
      answered += remit.status(found.group(1)) < FAILURE ? 1 : 0;
    }
  }
}
