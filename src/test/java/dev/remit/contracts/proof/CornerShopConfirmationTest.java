package dev.remit.contracts.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.remit.openapi.Diff;
import dev.remit.openapi.Document;
import dev.remit.openapi.Limits;
import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people see first: every proof of the demo is confirmed, in both directions of time. */
class CornerShopConfirmationTest {

  @ParameterizedTest
  @CsvSource({
      "orders-api/1.0.0.yaml, orders-api/1.1.0.yaml", "orders-api/1.1.0.yaml, orders-api/1.2.0.yaml",
      "products-api/1.0.0.yaml, products-api/1.1.0.yaml", "products-api/1.1.0.yaml, products-api/2.0.0.json",
      "payments-api/1.0.0.yaml, payments-api/1.1.0.yaml", "payments-api/1.1.0.yaml, payments-api/2.0.0.yaml",
      "accounts-api/1.0.0.yaml, accounts-api/1.1.0.yaml", "accounts-api/1.1.0.yaml, accounts-api/2.0.0.yaml",
  })
  void everyProofIsConfirmed(String older, String newer) throws IOException {
    var before = demo(older);
    var after = demo(newer);

    confirm(before, after);
    assertThat(confirm(after, before)).isPositive();
  }

  private static int confirm(Document before, Document after) {
    var judge = new Judge(before, after);
    var claims = Diff.claims(before, after);
    assertThat(claims).allSatisfy(claim -> assertThat(judge.on(claim)).isEqualTo(Ruling.CONFIRMED));
    return claims.size();
  }

  private static Document demo(String file) throws IOException {
    try (var document = CornerShopConfirmationTest.class.getResourceAsStream("/demo/corner-shop/" + file)) {
      return Document.read(document.readAllBytes(), Limits.DEFAULT);
    }
  }
}
