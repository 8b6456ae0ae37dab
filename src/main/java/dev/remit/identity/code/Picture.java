package dev.remit.identity.code;

import io.nayuki.qrcodegen.QrCode;
import io.nayuki.qrcodegen.QrCode.Ecc;

/**
 * A text as a QR code, to be drawn as SVG.
 *
 * @param size width and height in modules, with the quiet zone around
 * @param path the dark modules, for the attribute {@code d} of a path
 */
public record Picture(int size, String path) {

  private static final int QUIET = 4;

  public static Picture of(String text) {
    var code = QrCode.encodeText(text, Ecc.MEDIUM);
    var path = new StringBuilder();
    for (int row = 0; row < code.size; row++) {
      for (int column = 0; column < code.size; column++) {
        if (code.getModule(column, row)) {
          path.append('M').append(column + QUIET).append(' ').append(row + QUIET).append("h1v1h-1z");
        }
      }
    }
    return new Picture(code.size + 2 * QUIET, path.toString());
  }
}
