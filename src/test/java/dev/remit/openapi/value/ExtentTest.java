package dev.remit.openapi.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExtentTest {

  @ParameterizedTest
  @CsvSource(delimiter = '¦', quoteCharacter = '"', textBlock = """
      ^[a-z]{2,5}$       ¦ 2 ¦ 5
      ^(ab?){2}c*$       ¦ 2 ¦ 2147483647
      ^(ab|c)(-d{2})?$   ¦ 1 ¦ 5
      ^a$|^bcd$          ¦ 1 ¦ 3
      ^a$|b              ¦ 1 ¦ 2147483647
      ^a|b$              ¦ 1 ¦ 2147483647
      abc                ¦ 3 ¦ 2147483647
      ^abc               ¦ 3 ¦ 2147483647
      ^\\b\\w+\\b$       ¦ 1 ¦ 2147483647
      ^$                 ¦ 0 ¦ 0
      ""                 ¦ 0 ¦ 2147483647
      ^😀{2}$    ¦ 2 ¦ 2
      ^(?=.{3,9}$)a+b    ¦ 3 ¦ 9
      ^(?!a{3}$)b{2}$    ¦ 2 ¦ 2
      a(?=b)b$           ¦ 0 ¦ 2147483647
      ^(a{60000}){60000}$ ¦ 2147483647 ¦ 2147483647
      ^(){5}$            ¦ 0 ¦ 0
      """)
  void noTextIsShorterOrLonger(String pattern, int least, int most) {
    assertThat(Extent.of(pattern)).isEqualTo(new Extent(least, most));
  }
}
