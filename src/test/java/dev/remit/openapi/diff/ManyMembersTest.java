package dev.remit.openapi.diff;

import static dev.remit.openapi.Reads.read;
import static org.assertj.core.api.Assertions.assertThat;

import dev.remit.openapi.Change;
import dev.remit.openapi.Diff;
import dev.remit.openapi.Document;
import dev.remit.openapi.Severity;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Objects of thousands of members, of which each change is told with such an object. */
@Timeout(60)
class ManyMembersTest {

  private static Document document(int members, String name) {
    var required = IntStream.range(0, members).mapToObj(i -> name + i).collect(Collectors.joining(","));
    var declared = IntStream.range(0, members).mapToObj(i -> name + i + ": {type: string}").collect(Collectors.joining(","));
    return read("{openapi: 3.0.3, info: {title: a, version: '1'}, paths: {/a: {post: {requestBody: {content: {application/json: {schema: "
        + "{type: object, required: [" + required + "], properties: {" + declared + "}}}}}, responses: {'200': {description: a}}}}}}");
  }

  private static List<Change> renamed(int members) {
    return Diff.between(document(members, "a"), document(members, "b"));
  }

  @Test
  void messagesAreWrittenAsFarAsTheyAreShown() {
    var proven = renamed(1_000).stream().filter(change -> change.severity() == Severity.BREAKING).toList();

    assertThat(proven).hasSizeGreaterThan(990).allSatisfy(change -> {
      assertThat(change.witness().message()).endsWith("…").hasSizeBetween(4_000, 4_200);
      assertThat(change.witness().value()).endsWith("…").hasSize(Change.VALUE_LIMIT);
    });
  }

  @Test
  void whatNoSearchHasStepsForIsGivenUpAtOnce() {
    assertThat(renamed(8_000).stream().filter(change -> change.why().contains("No witness"))).hasSize(8_000);
  }
}
