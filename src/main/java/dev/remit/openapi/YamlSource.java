package dev.remit.openapi;

import dev.remit.openapi.read.Reading;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * A text of YAML that is no contract, for whoever reads it by SnakeYAML: decoded and scanned as contracts are. The library
 * alone would guess the encoding and take quadratic time for one long line.
 *
 * @param characters of the text, without a byte order mark
 */
public record YamlSource(String characters) {

  /**
   * Decodes UTF-8, UTF-16 or UTF-32, whichever the first bytes say it is.
   *
   * @throws UnreadableDocument if it is beyond the limit of bytes, or not in that encoding
   */
  public static YamlSource of(byte[] bytes, Limits limits) {
    return new YamlSource(Reading.characters(bytes, limits));
  }

  /** @throws UnreadableDocument at a character outside of YAML 1.2, section 5.1 */
  public StreamReader reader() {
    return Reading.scanned(characters);
  }
}
