package dev.remit.openapi.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class XmlParsingTest {

  private static String refused(String xml) {
    return refused(xml.getBytes(StandardCharsets.UTF_8));
  }

  private static String refused(byte[] xml) {
    var refused = catchThrowableOfType(XmlParsing.Refused.class, () -> XmlParsing.read(xml));
    return refused == null ? "" : refused.getMessage();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = false, value = {
      "<a>|line 1", "<a></b>|line 1", "<a><b></a></b>|line 1", "text|line 1", "<a x='1' x='2'/>|line 1", "<a>&nbsp;</a>|line 1", "<a/><b/>|line 1", "<p:a/>|line 1", "<a b=c/>|line 1", "<a>\u0001</a>|line 1",
      "'<a>\n  <b>\n</a>'|line 3, column 3", "{}|line 1", "''|line 1"
  })
  void whatIsNoXmlIsRefusedWithItsPlace(String xml, String place) {
    assertThat(refused(xml)).startsWith("It is not well-formed (").contains(place);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "<!DOCTYPE a [<!ENTITY x \"y\">]><a>&x;</a>", "<!DOCTYPE a><a/>", "<!DOCTYPE a SYSTEM 'http://localhost:1/x.dtd'><a/>",
      "<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/hostname'>]><a>&x;</a>"
  })
  void aDocumentTypeIsRefused(String xml) {
    assertThat(refused(xml)).startsWith("It has a document type (line 1");
  }

  @Test
  void entitiesAreNeverExpanded() {
    var bomb = new StringBuilder("<!DOCTYPE a [<!ENTITY e0 \"ha\">");
    for (int i = 1; i < 40; i++) {
      bomb.append("<!ENTITY e").append(i).append(" \"").append(("&e" + (i - 1) + ";").repeat(10)).append("\">");
    }
    assertThat(refused(bomb + "]><a>&e39;</a>")).startsWith("It has a document type");
    assertThat(refused(bomb + "]><a b='&e39;'/>")).startsWith("It has a document type");
  }

  @Test
  void nothingIsFetched() throws IOException {
    try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      var address = "http://127.0.0.1:" + server.getLocalPort() + "/x.dtd";
      refused("<!DOCTYPE a SYSTEM '" + address + "'><a/>");
      refused("<!DOCTYPE a [<!ENTITY % x SYSTEM '" + address + "'> %x;]><a/>");
      refused("<!DOCTYPE a [<!ENTITY x SYSTEM '" + address + "'>]><a>&x;</a>");
      refused("<a xmlns:i='http://www.w3.org/2001/XMLSchema-instance' i:schemaLocation='urn:a " + address + "'/>");
      server.setSoTimeout(50);
      assertThat(catchThrowableOfType(SocketTimeoutException.class, server::accept)).isNotNull();
    }
  }

  @Test
  void nestingIsBounded() {
    assertThat(refused("<a>".repeat(200) + "</a>".repeat(200))).isEmpty();
    assertThat(refused("<a>".repeat(201) + "</a>".repeat(201))).startsWith("It is nested deeper than 200 elements (line 1");
    assertThat(refused("<a>".repeat(1_000_000))).startsWith("It is nested deeper");
  }

  @Test
  void theNumberOfElementsAndAttributesIsBounded() {
    assertThat(refused("<a>" + "<b/>".repeat(199_999) + "</a>")).isEmpty();
    assertThat(refused("<a>" + "<b/>".repeat(200_000) + "</a>")).startsWith("It has more than 200000 elements and attributes");
    assertThat(refused("<a>" + "<b c=''/>".repeat(100_000) + "</a>")).startsWith("It has more than 200000");
  }

  @Test
  void namesAndTextsOfAnyLengthDoNoHarm() {
    var name = "n".repeat(3_000_000);
    assertThat(refused("<" + name + "/>")).startsWith("It is not well-formed");
    assertThat(refused("<a " + name + "='1'/>")).startsWith("It is not well-formed");
    assertThat(refused("<a>" + "x".repeat(3_000_000) + "</a>")).isEmpty();
    assertThat(refused("<a b='" + "x".repeat(3_000_000) + "'/>")).isEmpty();
    var attributes = new StringBuilder("<a");
    for (int i = 0; i < 100_000; i++) {
      attributes.append(" a").append(i).append("='1'");
    }
    assertThat(refused(attributes + "/>")).isNotEmpty();
  }

  @Test
  void theEncodingIsWhatTheDocumentSays() throws XmlParsing.Refused {
    assertThat(read("<a>é</a>", StandardCharsets.UTF_8)).isEqualTo("é");
    assertThat(read("<?xml version='1.0' encoding='ISO-8859-1'?><a>é</a>", StandardCharsets.ISO_8859_1)).isEqualTo("é");
    assertThat(read("<?xml version='1.0' encoding='UTF-16'?><a>é</a>", StandardCharsets.UTF_16)).isEqualTo("é");
    assertThat(read("<?xml version='1.0' encoding='UTF-16'?><a>é</a>", StandardCharsets.UTF_16LE)).isEqualTo("é");
    assertThat(read("\uFEFF<a>é</a>", StandardCharsets.UTF_8)).isEqualTo("é");
    assertThat(refused("<?xml version='1.0' encoding='no-such'?><a/>")).isEqualTo("Its encoding is not known (line 1, column 1)");
    assertThat(refused("<a>é</a>".getBytes(StandardCharsets.ISO_8859_1))).startsWith("It is not well-formed");
  }

  @Test
  void whatCannotBeDecodedIsNotWrittenToTheConsole() {
    var console = System.err;
    var written = new ByteArrayOutputStream();
    System.setErr(new PrintStream(written, true, StandardCharsets.UTF_8));
    try {
      assertThat(refused("<a>é</a>".getBytes(StandardCharsets.ISO_8859_1))).isNotEmpty();
      assertThat(refused("<a></b>")).isNotEmpty();
    } finally {
      System.setErr(console);
    }
    assertThat(written.toString(StandardCharsets.UTF_8)).isEmpty();
  }

  private static String read(String xml, Charset charset) throws XmlParsing.Refused {
    return XmlParsing.read(xml.getBytes(charset)).text();
  }
}
