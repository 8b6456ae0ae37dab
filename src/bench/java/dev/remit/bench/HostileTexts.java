package dev.remit.bench;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** Texts of 16 MB that were written to hurt the reading; made only when they are asked for, since together they are 5 GB. */
final class HostileTexts {

  private static final int SIZE = 16_000_000;
  private static final String HEAD = "openapi: 3.1.0\ninfo: {title: a, version: '1'}\npaths: {}\nx-a: ";
  private static final String JSON = "{\"openapi\":\"3.1.0\",\"info\":{\"title\":\"a\",\"version\":\"1\"},\"paths\":{},\"x\":";

  private final Map<String, Supplier<String>> texts = new LinkedHashMap<>();

  static Map<String, Supplier<String>> all() {
    var hostile = new HostileTexts();
    for (var piece : new String[] {"[", "{", "- ", "? ", ": ", "a: ", "[a,", "{a: ", "[? ", "\n", " \n", "#\n", "# ", "&a ", "*a ",
        "!a ", "!!str ", "!<a> ", "%", "'", "''", "\"", "\\", "\"\\u0041", "|\n", ">\n a\n\n", "--- \n", "...\n", ",", "a,", "]",
        "}", "\t", "a", "9", "0x1", "a\n ", "a\n\n ", "é", "\uD83D\uDE00", "<<: ", "\r", "\u2028", "- a\n  ", "[],", "{},", "a: b, "}) {
      hostile.texts.put("yaml " + piece.replace("\n", "\\n"), () -> HEAD + fill(piece));
      hostile.texts.put("yaml quoted " + piece.replace("\n", "\\n"), () -> HEAD + "\"" + fill(piece));
      hostile.texts.put("yaml [" + piece.replace("\n", "\\n"), () -> HEAD + "[" + fill(piece));
      hostile.texts.put("yaml block " + piece.replace("\n", "\\n"), () -> HEAD + "|\n  " + fill(piece));
      hostile.texts.put("yaml seq " + piece.replace("\n", "\\n"), () -> HEAD + "\n" + fill("- " + piece + "\n"));
      hostile.texts.put("yaml start " + piece.replace("\n", "\\n"), () -> fill(piece));
    }
    for (var piece : new String[] {"[", "{\"a\":", "9", "\"", "\\", " ", "\"a", "[],", "0.", "-"}) {
      hostile.texts.put("json " + piece, () -> JSON + fill(piece));
      hostile.texts.put("json array " + piece, () -> JSON + "[" + fill(piece));
      hostile.texts.put("json string " + piece, () -> JSON + "\"" + fill(piece) + "\"}");
    }
    for (var piece : new String[] {"/", "%2F", "~1", "%"}) {
      var ref = "{\"/a\":{\"$ref\":\"#/";
      hostile.texts.put("json ref " + piece, () -> JSON.replace("{}", ref + fill(piece) + "\"}}") + "1}");
    }
    hostile.texts.put("json chain", () -> chain(120_000));
    hostile.texts.put("json chain 3.0", () -> chain(120_000).replace("3.1.0", "3.0.0"));
    hostile.texts.put("nested targets", () -> nested());
    hostile.texts.put("yaml merges", () -> merges());
    hostile.texts.put("yaml long ref by alias", () -> longRef());
    return hostile.texts;
  }

  private static String fill(String piece) {
    return piece.repeat(SIZE / Math.max(piece.length(), piece.getBytes(StandardCharsets.UTF_8).length));
  }

  private static String chain(int length) {
    var json = new StringBuilder(JSON + "1,\"components\":{\"schemas\":{");
    for (int i = 0; i < length; i++) {
      json.append("\"s").append(i).append("\":{\"$ref\":\"#/components/schemas/s").append(i + 1).append("\"},");
    }
    return json.append("\"s").append(length).append("\":{}}}}").toString();
  }

  private static String nested() {
    var json = new StringBuilder(JSON + "1,\"components\":{\"schemas\":{\"a\":{\"allOf\":[");
    var ref = new StringBuilder("#/x");
    for (int i = 0; i < 220; i++) {
      json.append(i == 0 ? "" : ",").append("{\"$ref\":\"").append(ref).append("\"}");
      ref.append("/properties/a");
    }
    json.append("]}}}}");
    var deep = "{\"properties\":{\"a\":".repeat(220) + "{\"allOf\":[" + "{},".repeat(3_000_000) + "{}]}" + "}}".repeat(220);
    return json.toString().replace("\"x\":1", "\"x\":" + deep);
  }

  private static String merges() {
    var yaml = new StringBuilder(HEAD.replace("x-a: ", "x-a: &a0 {"));
    for (int i = 0; i < 90; i++) {
      yaml.append("k").append(i).append(": 1, ");
    }
    yaml.append("}\n");
    for (int i = 1; i < 400_000; i++) {
      yaml.append("x-").append(i).append(": {<<: *a0}\n");
    }
    return yaml.toString();
  }

  private static String longRef() {
    var yaml = new StringBuilder(HEAD.replace("x-a: ", "x-a: &a {$ref: '#/" + "a/".repeat(2_000_000) + "'}\n"));
    yaml.append("components:\n  schemas:\n    a:\n      allOf:\n");
    return yaml.append("      - *a\n".repeat(800_000)).toString();
  }
}
