package dev.remit.platform.rest;

import dev.remit.platform.problem.Problem;
import jakarta.ws.rs.core.MediaType;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A body of type multipart/form-data (RFC 7578) in memory. The server's own reader leaves a temporary file behind for each
 * body that it does not read to its end, and refused uploads would fill the disk.
 */
public final class MultipartForm {

  private static final byte[] LINE_END = ascii("\r\n");
  private static final byte[] HEADERS_END = ascii("\r\n\r\n");
  private static final byte[] CLOSE = ascii("--");
  private static final int LONGEST_BOUNDARY = 70;
  private static final int MOST_PARTS = 100;
  private static final Pattern NAME = Pattern.compile("(?i);\\s*name=(?:\"([^\"]*)\"|([^\\s;\"]+))");

  private static final Pattern FILE_NAME = Pattern.compile("(?i);\\s*filename=(?:\"([^\"]*)\"|([^\\s;\"]+))");

  /**
   * A part that is a file.
   *
   * @param name as its sender calls it; believed by nobody
   */
  @SuppressWarnings("ArrayRecordComponent")
  public record FilePart(String name, byte[] content) {}

  private final Map<String, List<byte[]>> parts = new HashMap<>();
  private final List<FilePart> files = new ArrayList<>();
  private final byte[] body;
  private final byte[] dashBoundary;
  private final byte[] delimiter;

  private MultipartForm(byte[] body, String boundary) {
    this.body = body;
    this.dashBoundary = ascii("--" + boundary);
    this.delimiter = ascii("\r\n--" + boundary);
  }

  /** @throws Problem of kind MALFORMED when the body is not what its type says */
  public static MultipartForm read(byte[] body, MediaType type) {
    var boundary = type.getParameters().get("boundary");
    if (boundary == null || boundary.isEmpty() || boundary.length() > LONGEST_BOUNDARY) {
      throw malformed();
    }
    var form = new MultipartForm(body, boundary);
    form.split();
    return form;
  }

  /** The contents of the parts of this name, in the order of the body. */
  public List<byte[]> parts(String name) {
    return parts.getOrDefault(name, List.of());
  }

  /** The parts that came with a name of a file, in the order of the body. */
  public List<FilePart> files() {
    return List.copyOf(files);
  }

  private void split() {
    int at = startsWith(dashBoundary, 0) ? dashBoundary.length : after(delimiter, 0);
    for (int count = 0; !startsWith(CLOSE, at); count++) {
      int headers = after(LINE_END, at);
      int content = after(HEADERS_END, headers - LINE_END.length);
      int next = after(delimiter, content);
      if (count == MOST_PARTS) {
        throw malformed();
      }
      add(new String(body, headers, content - headers, StandardCharsets.UTF_8),
          Arrays.copyOfRange(body, content, next - delimiter.length));
      at = next;
    }
  }

  private void add(String headers, byte[] content) {
    var name = NAME.matcher(headers);
    if (!name.find()) {
      throw malformed();
    }
    parts.computeIfAbsent(firstOf(name.group(1), name.group(2)), unknown -> new ArrayList<>()).add(content);
    var file = FILE_NAME.matcher(headers);
    if (file.find()) {
      files.add(new FilePart(firstOf(file.group(1), file.group(2)), content));
    }
  }

  private static String firstOf(@Nullable String quoted, String plain) {
    return quoted == null ? plain : quoted;
  }

  /** The position behind the next occurrence. */
  private int after(byte[] text, int from) {
    for (int at = from; at <= body.length - text.length; at++) {
      if (startsWith(text, at)) {
        return at + text.length;
      }
    }
    throw malformed();
  }

  private boolean startsWith(byte[] text, int at) {
    return at + text.length <= body.length
        && Arrays.equals(body, at, at + text.length, text, 0, text.length);
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  private static Problem malformed() {
    return new Problem(Problem.Kind.MALFORMED, "malformed-request",
        "The body is not a complete multipart/form-data body with the boundary that its media type names.");
  }
}
