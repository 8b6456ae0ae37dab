package dev.remit.sandbox.boundary;

import org.jspecify.annotations.Nullable;

/**
 * An address in the sandbox: {@code /sandbox/{api}/{version}/…}, or with the key of who cannot set headers {@code
 * /sandbox/~{key}/{api}/{version}/…}.
 *
 * @param key as it stands there; null without one
 * @param path what the contract calls a path, as it was sent
 */
record SandboxAddress(@Nullable String key, String api, String version, String path) {

  static final String FOLDER = "/sandbox/";

  /** Null for what is too short to be one. */
  static @Nullable SandboxAddress of(String path) {
    if (!path.startsWith(FOLDER)) {
      return null;
    }
    int from = FOLDER.length();
    @Nullable String key = null;
    int mark = mark(path, from);
    if (mark > 0) {
      int end = path.indexOf('/', from);
      if (end < 0) {
        return null;
      }
      key = path.substring(from + mark, end);
      from = end + 1;
    }
    int api = path.indexOf('/', from);
    if (api < 0) {
      return null;
    }
    int version = path.indexOf('/', api + 1);
    var rest = version < 0 ? "/" : path.substring(version);
    return new SandboxAddress(key, path.substring(from, api), version < 0 ? path.substring(api + 1) : path.substring(api + 1, version), rest);
  }

  // some clients encode what need not be (RFC 3986, section 2.3)
  private static int mark(String path, int from) {
    return path.startsWith("~", from) ? 1 : path.regionMatches(true, from, "%7E", 0, 3) ? 3 : 0;
  }
}
