package dev.remit.openapi.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class Utf8Test {

  private static final int[] TELLING = {0x00, 0x41, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xC1, 0xC2, 0xDF, 0xE0,
      0xE1, 0xEC, 0xED, 0xEE, 0xEF, 0xF0, 0xF1, 0xF3, 0xF4, 0xF5, 0xFF};

  @Test
  void agrees_with_the_jdk_on_all_sequences_of_telling_bytes() {
    var bytes = new byte[4];
    for (int a : TELLING) {
      for (int b : TELLING) {
        for (int c : TELLING) {
          for (int d : TELLING) {
            bytes[0] = (byte) a;
            bytes[1] = (byte) b;
            bytes[2] = (byte) c;
            bytes[3] = (byte) d;
            assertThat(Utf8.isSound(bytes)).as("%x %x %x %x", a, b, c, d).isEqualTo(isSound(bytes));
          }
        }
      }
    }
  }

  private static boolean isSound(byte[] bytes) {
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
      return true;
    } catch (CharacterCodingException unsound) {
      return false;
    }
  }

  @Test
  void finds_the_end_of_ascii_wherever_it_is() {
    for (int length = 0; length < 20; length++) {
      for (int end = 0; end <= length; end++) {
        var bytes = "a".repeat(length).getBytes(StandardCharsets.UTF_8);
        if (end < length) {
          bytes[end] = -1;
        }
        for (int from = 0; from <= end; from++) {
          assertThat(Utf8.endOfAscii(bytes, from)).isEqualTo(end);
        }
      }
    }
  }

  @Test
  void counts_columns_in_characters() {
    var text = "{\"é\": \"a😀\",\n \"€\": [\"é\", 1],\n\"b\": 2}";
    var utf8 = text.getBytes(StandardCharsets.UTF_8);
    var columns = new Columns(utf8);
    for (int i = 0; i < text.length(); i++) {
      int offset = text.substring(0, i).getBytes(StandardCharsets.UTF_8).length;
      int lineStart = text.lastIndexOf('\n', i - 1) + 1;
      int inBytes = offset - text.substring(0, lineStart).getBytes(StandardCharsets.UTF_8).length + 1;
      if (!Character.isLowSurrogate(text.charAt(i))) {
        assertThat(columns.of(offset, inBytes)).isEqualTo(i - lineStart + 1);
      }
    }
  }
}
