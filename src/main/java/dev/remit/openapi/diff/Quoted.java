package dev.remit.openapi.diff;

import dev.remit.openapi.tree.JsonText;

/** Text as JSON, for values that a document does not hold in this form. */
final class Quoted {

  private Quoted() {}

  static String text(String text) {
    var json = new StringBuilder();
    JsonText.quote(text, json);
    return json.toString();
  }
}
