package dev.remit.openapi.message;

import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.regex.Pattern;

/**
 * In which encoding XML is written: what its first bytes tell, else its declaration, else UTF-8 (XML 1.0, appendix F; RFC 7303,
 * section 3). The JDK's parser would find out, too, but writes to the console what it cannot decode.
 */
record XmlEncoding(Charset charset, int from) {

  private static final int DECLARATION = 200;
  private static final Pattern DECLARED = Pattern.compile("^<\\?xml\\s[^>]*?encoding\\s*=\\s*[\"']([A-Za-z][A-Za-z0-9._-]*)[\"']");

  /** The characters; who reads them finds out what is none. */
  static Reader reader(byte[] bytes) throws XmlParsing.Refused {
    var encoding = of(bytes);
    var decoder = encoding.charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT);
    return new InputStreamReader(new ByteArrayInputStream(bytes, encoding.from, bytes.length - encoding.from), decoder);
  }

  private static XmlEncoding of(byte[] bytes) throws XmlParsing.Refused {
    int first = at(bytes, 0) << 8 | at(bytes, 1);
    if (first == 0xEFBB && at(bytes, 2) == 0xBF) {
      return new XmlEncoding(StandardCharsets.UTF_8, 3);
    }
    return switch (first) {
      case 0xFEFF -> new XmlEncoding(StandardCharsets.UTF_16BE, 2);
      case 0xFFFE -> new XmlEncoding(StandardCharsets.UTF_16LE, 2);
      case '<' -> new XmlEncoding(StandardCharsets.UTF_16BE, 0);
      case '<' << 8 -> new XmlEncoding(StandardCharsets.UTF_16LE, 0);
      default -> new XmlEncoding(declared(bytes), 0);
    };
  }

  private static int at(byte[] bytes, int position) {
    return position < bytes.length ? bytes[position] & 0xFF : 0xFF;
  }

  private static Charset declared(byte[] bytes) throws XmlParsing.Refused {
    var matcher = DECLARED.matcher(new String(bytes, 0, Math.min(bytes.length, DECLARATION), StandardCharsets.ISO_8859_1));
    try {
      var charset = matcher.find() ? Charset.forName(matcher.group(1)) : StandardCharsets.UTF_8;
      // what says so in single bytes is not written in two
      return charset.name().startsWith("UTF-16") || charset.name().startsWith("UTF-32") ? StandardCharsets.UTF_8 : charset;
    } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
      throw new XmlParsing.Refused("Its encoding is not known", 1, 1);
    }
  }
}
