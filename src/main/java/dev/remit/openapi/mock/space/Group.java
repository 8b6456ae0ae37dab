package dev.remit.openapi.mock.space;

import dev.remit.openapi.diff.Operation;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The operations of a path, whatever its variables are called. */
final class Group {

  private final Map<String, Operation> byMethod = new HashMap<>();
  private final String path;

  Group(String path) {
    this.path = path;
  }

  /** Without a slash at the end. */
  static String path(Operation operation) {
    var path = operation.path();
    return path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
  }

  void add(Operation operation) {
    byMethod.putIfAbsent(operation.method(), operation);
  }

  String path() {
    return path;
  }

  /** The path before the last slash. */
  String above() {
    return path.substring(0, Math.max(0, path.lastIndexOf('/')));
  }

  String lastSegment() {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  @Nullable Operation get(String method) {
    return byMethod.get(method);
  }

  boolean has(String method) {
    return byMethod.containsKey(method);
  }
}
