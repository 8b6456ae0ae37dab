package dev.remit.catalogue.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What spreadsheets read. */
class CsvLineTest {

  @Test
  void fieldsStandBetweenCommasAndLinesEndAsTheFormatSays() {
    assertThat(CsvLine.of("owned", "orders", null, "a b")).isEqualTo("owned,orders,,a b\r\n");
  }

  @Test
  void whatWouldEndAFieldIsQuoted() {
    assertThat(CsvLine.of("a,b", "a \"b\"", "a\r\nb", "a;b", " a", "it's"))
        .isEqualTo("\"a,b\",\"a \"\"b\"\"\",\"a\r\nb\",\"a;b\",\" a\",\"it's\"\r\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "=cmd|' /C calc'!A0", " =1", "\t=1", "\u200b=1", "\uff1d1", "%0A=1", "|calc", "\rx", "\nx"})
  void whatWouldBeAFormulaBecomesAText(String formula) {
    assertThat(CsvLine.of(formula).replaceFirst("^\"", "")).startsWith("'");
  }

  @ParameterizedTest
  @ValueSource(strings = {"orders", "1-2", "a=b", "user@example.org", "100%", "resource:default/orders-db"})
  void otherTextsStay(String text) {
    assertThat(CsvLine.of(text)).isEqualTo(text + "\r\n");
  }
}
