package dev.remit.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** GitHub's public description as npm's {@code @octokit/openapi} carries it, 11 to 13 MB a version. */
final class GitHub {

  private static final String INSIDE = "package/generated/api.github.com.json";

  private GitHub() {}

  static Versions versions(String before, String after) throws IOException, InterruptedException {
    return new Versions("GitHub " + before + " → " + after, document(before), document(after));
  }

  private static Path document(String version) throws IOException, InterruptedException {
    var file = Place.DIRECTORY.resolve("github-" + version + ".json").toAbsolutePath();
    if (!Files.exists(file)) {
      fetch(version, file);
    }
    return file;
  }

  private static void fetch(String version, Path file) throws IOException, InterruptedException {
    var folder = Files.createTempDirectory(Place.DIRECTORY, "npm").toAbsolutePath();
    run(folder, List.of("npm", "pack", "--silent", "@octokit/openapi@" + version));
    run(folder, List.of("tar", "xzf", "octokit-openapi-" + version + ".tgz", INSIDE));
    Files.move(folder.resolve(INSIDE), file);
  }

  private static void run(Path folder, List<String> command) throws IOException, InterruptedException {
    int status = new ProcessBuilder(command).directory(folder.toFile()).inheritIO().start().waitFor();
    if (status != 0) {
      throw new IOException(command + " ended with " + status);
    }
  }
}
