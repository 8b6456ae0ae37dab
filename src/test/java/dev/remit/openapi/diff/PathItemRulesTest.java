package dev.remit.openapi.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.remit.openapi.Diff;
import dev.remit.openapi.Direction;
import dev.remit.openapi.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What path items say for all their operations, also beside a reference; each edit and its reverse. */
class PathItemRulesTest {

  @ParameterizedTest(name = "{0}: {1} -> {2}")
  @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = true, textBlock = """
      # version | before | after | verdict | verdict of the reverse
      3.1.0 | '' | , parameters: [{name: n, in: query, required: true, schema: {}}] | required-parameter-added BREAKING | parameter-removed RISKY
      3.0.3 | '' | , parameters: [{name: n, in: query, required: true, schema: {}}] | required-parameter-added BREAKING | parameter-removed RISKY
      3.1.0 | , parameters: [{name: n, in: query, schema: {type: string}}] | , parameters: [{name: n, in: query, schema: {type: integer}}] | type-changed BREAKING | type-changed COMPATIBLE
      3.1.0 | , parameters: [{name: n, in: query, schema: {}}] | , 'parameters': [{name: n, in: query, schema: {}}] | '' | ''
      3.1.0 | , servers: [{url: 'https://a'}] | , servers: [{url: 'https://b'}] | server-removed RISKY + server-added COMPATIBLE | server-removed RISKY + server-added COMPATIBLE
      3.0.3 | , servers: [{url: 'https://a'}] | , servers: [{url: 'https://b'}] | server-removed RISKY + server-added COMPATIBLE | server-removed RISKY + server-added COMPATIBLE
      3.1.0 | , get: {responses: {}} | , get: {responses: {}, deprecated: true} | operation-deprecated COMPATIBLE | operation-reactivated COMPATIBLE
      3.1.0 | , description: a | , description: b | documentation-changed EDITORIAL | documentation-changed EDITORIAL
      """)
  void whatStandsBesideAReferenceCounts(String version, String before, String after, String verdict, String reverse) {
    var old = referring(version, "paths: {/x: %s}", before);
    var now = referring(version, "paths: {/x: %s}", after);

    assertThat(Sample.verdicts(old, now)).isEqualTo(verdict);
    assertThat(Sample.verdicts(now, old)).isEqualTo(reverse);
  }

  @Test
  void inWebhooksAsWell() {
    var old = referring("3.1.0", "paths: {}, webhooks: {x: %s}", "");
    var now = referring("3.1.0", "paths: {}, webhooks: {x: %s}", ", parameters: [{name: n, in: query, required: true, schema: {}}]");

    assertThat(Sample.verdicts(old, now)).isEqualTo("required-parameter-added COMPATIBLE");
    assertThat(Sample.verdicts(now, old)).isEqualTo("parameter-removed RISKY");
  }

  private static Document referring(String version, String place, String beside) {
    return Sample.root(version, place.formatted("{$ref: '#/components/pathItems/K'" + beside + "}")
        + ", components: {pathItems: {K: {post: {responses: {}}}}}");
  }

  @Test
  void whatIsInBothPlacesIsLeftToWhatIsReferredTo() {
    var members = "paths: {/x: {$ref: '#/components/pathItems/K', parameters: [{name: %s, in: query, schema: {}}]}},"
        + " components: {pathItems: {K: {parameters: [{name: a, in: query, schema: {}}], post: {responses: {}}}}}";

    assertThat(Sample.verdicts(Sample.root("3.1.0", members.formatted("b")), Sample.root("3.1.0", members.formatted("c")))).isEmpty();
  }

  @Test
  void toSayBesideAReferenceWhatWasSaidBehindItIsNoChange() {
    var behind = Sample.root("3.1.0", "paths: {/x: {$ref: '#/components/pathItems/K'}}, components: {pathItems: {K:"
        + " {summary: s, parameters: [{name: a, in: query, schema: {}}], post: {responses: {}}}}}");
    var beside = referring("3.1.0", "paths: {/x: %s}", ", summary: s, parameters: [{name: a, in: query, schema: {}}]");

    assertThat(Sample.verdicts(behind, beside)).isEmpty();
    assertThat(Sample.verdicts(beside, behind)).isEmpty();
  }

  @Test
  void aReferenceToAReferenceSaysMoreOnEachStep() {
    var members = "paths: {/x: {$ref: '#/components/pathItems/K', summary: s}}, components: {pathItems: {"
        + "K: {$ref: '#/components/pathItems/L', parameters: [{name: n, in: query, required: %s, schema: {}}]}, L: {post: {responses: {}}}}}";

    assertThat(Sample.verdicts(Sample.root("3.1.0", members.formatted("false")), Sample.root("3.1.0", members.formatted("true"))))
        .isEqualTo("parameter-became-required BREAKING");
  }

  @Test
  void itsParameterIsToldWhereItStands() {
    var changes = Diff.between(referring("3.1.0", "paths: {/x: %s}", ""),
        referring("3.1.0", "paths: {/x: %s}", ", parameters: [{name: n, in: query, required: true, schema: {}}]"));

    assertThat(changes).singleElement().satisfies(change -> {
      assertThat(change.direction()).isEqualTo(Direction.REQUEST);
      assertThat(change.pointerAfter()).isEqualTo("/paths/~1x/parameters/0");
      assertThat(change.witness().message()).startsWith("POST /x HTTP/1.1");
    });
  }
}
