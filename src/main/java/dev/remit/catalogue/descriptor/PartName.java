package dev.remit.catalogue.descriptor;

import java.util.ArrayDeque;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Names of files in an upload: relative paths with slashes that stay inside it. */
final class PartName {

  private static final Pattern DRIVE = Pattern.compile("[a-zA-Z]:.*", Pattern.DOTALL);
  private static final Pattern DESCRIPTOR = Pattern.compile(".*\\.ya?ml", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private PartName() {}

  /** What is wrong with a name; nothing if it is sound. */
  static @Nullable String complaint(String name) {
    if (name.isBlank()) {
      return "A file has no name.";
    }
    if (name.chars().anyMatch(Character::isISOControl)) {
      return "The name of a file has a control character.";
    }
    if (name.indexOf('\\') >= 0) {
      return "The name has a backslash; folders are separated by slashes.";
    }
    if (name.startsWith("/") || DRIVE.matcher(name).matches()) {
      return "The name is an absolute path; names stay inside the upload.";
    }
    return name.matches("(?s)(.*/)?\\.\\.(/.*)?") ? "The name leads out of a folder ('..'); names stay inside the upload." : null;
  }

  static boolean isDescriptor(String name) {
    return DESCRIPTOR.matcher(name).matches();
  }

  /** The file that a relative path in another file leads to; nothing if it leads out of the upload. */
  static @Nullable String resolve(String file, String path) {
    var steps = new ArrayDeque<String>();
    for (var step : (file.substring(0, file.lastIndexOf('/') + 1) + path).split("/")) {
      if (step.equals("..") && steps.pollLast() == null) {
        return null;
      }
      if (!step.isEmpty() && !step.equals(".") && !step.equals("..")) {
        steps.add(step);
      }
    }
    return String.join("/", steps);
  }
}
