package dev.remit.openapi.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.remit.openapi.ReportFormat;
import dev.remit.openapi.Severity;
import java.io.IOException;
import java.io.StringReader;
import java.util.EnumSet;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.validation.SchemaFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

class JUnitReportTest {

  @Test
  void whatReachesTheThresholdFails() throws Exception {
    var root = parsed(Severity.BREAKING);

    assertThat(root.getAttribute("tests")).isEqualTo("3");
    assertThat(root.getAttribute("failures")).isEqualTo("2");
    assertThat(root.getElementsByTagName("testsuite").getLength()).isEqualTo(3);
    assertThat(root.getElementsByTagName("failure").getLength()).isEqualTo(2);
  }

  @Test
  void withoutAThresholdNothingFails() throws Exception {
    assertThat(parsed(null).getAttribute("failures")).isEqualTo("0");
  }

  @Test
  void aMilderThresholdFailsMore() throws Exception {
    assertThat(parsed(Severity.COMPATIBLE).getAttribute("failures")).isEqualTo("3");
  }

  @Test
  void aReportOfNothingHasACaseThatPasses() throws Exception {
    var root = valid(Hostile.write(ReportFormat.JUNIT, Hostile.nothing()));

    assertThat(root.getElementsByTagName("testcase").getLength()).isEqualTo(1);
    assertThat(root.getAttribute("failures")).isEqualTo("0");
  }

  private static Element parsed(@Nullable Severity threshold) throws Exception {
    return valid(Hostile.write(ReportFormat.JUNIT, Hostile.outcome(EnumSet.allOf(Severity.class), threshold)));
  }

  private static Element valid(String xml) throws SAXException, IOException, ParserConfigurationException {
    var schema = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
        .newSchema(JUnitReportTest.class.getResource("/report/junit.xsd"));
    var factory = DocumentBuilderFactory.newDefaultNSInstance();
    factory.setSchema(schema);
    var builder = factory.newDocumentBuilder();
    builder.setErrorHandler(new Refusing());
    return builder.parse(new InputSource(new StringReader(xml))).getDocumentElement();
  }
}
