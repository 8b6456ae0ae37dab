package dev.remit.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import dev.remit.testing.OverHttp;
import io.restassured.response.Response;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each cell of docs/access.md, tried over HTTP. */
@TestInstance(Lifecycle.PER_CLASS)
class AccessIT extends OverHttp {

  private static final int FORBIDDEN = 403;

  private Attempts attempts;

  @BeforeAll
  void hire() {
    attempts = new Attempts(new Company());
  }

  static Stream<AccessRow> rows() {
    return AccessTable.rows();
  }

  @ParameterizedTest
  @MethodSource("rows")
  void everybodyGetsWhatTheTableSays(AccessRow row) {
    var attempt = attempts.of(row);
    var answers = Arrays.stream(Who.values()).map(who -> said(who, attempt.by(who), row)).toList();
    assertThat(answers).isEqualTo(expected(row));
  }

  private static List<String> expected(AccessRow row) {
    return row.statuses().entrySet().stream().map(cell -> cell.getKey().text() + " " + cell.getValue()).toList();
  }

  /** A refusal names the rule, at the door where programs come. */
  private static String said(Who who, Response answer, AccessRow row) {
    if (answer.statusCode() == FORBIDDEN && !row.operation().startsWith("page ")) {
      answer.then().body("code", equalTo("forbidden"))
          .body("rule", equalTo(row.rule()));
    }
    return who.text() + " " + answer.statusCode();
  }
}
