package dev.remit.openapi.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.remit.openapi.Change;
import dev.remit.openapi.Diff;
import dev.remit.openapi.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a caller has to show, and how; each edit and its reverse. */
class SecurityRulesTest {

  private static final String OAUTH = "{type: oauth2, flows: {implicit: {authorizationUrl: /a, scopes: {r: read}}}}";

  @ParameterizedTest(name = "{2}: {0} -> {1}")
  @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = true, textBlock = """
      # before | after | verdict | verdict of the reverse
      [{key: []}] | [{key: []}, {login: []}] | security-relaxed COMPATIBLE | security-tightened BREAKING
      [{key: []}] | [{login: []}] | security-tightened BREAKING | security-tightened BREAKING
      [{key: []}] | [{key: [], login: []}] | security-tightened BREAKING | security-relaxed COMPATIBLE
      [{key: [], login: []}] | [{login: [], key: []}] | '' | ''
      [{key: []}] | [] | security-relaxed COMPATIBLE | security-tightened BREAKING
      [{key: []}] | [{key: []}, {}] | security-relaxed COMPATIBLE | security-tightened BREAKING
      [] | [{}] | '' | ''
      [{key: []}] | [{key: []}, {key: [], login: []}] | '' | ''
      [{login: [a]}] | [{login: [a, b]}] | security-tightened BREAKING | security-relaxed COMPATIBLE
      [{login: [a, b]}] | [{login: [b, a]}] | '' | ''
      [{login: [a]}] | [{login: [a]}, {login: [b]}] | security-relaxed COMPATIBLE | security-tightened BREAKING
      """)
  void isDemandedOrNot(String before, String after, String verdict, String reverse) {
    var old = Sample.operation("{responses: {}, security: " + before + "}");
    var now = Sample.operation("{responses: {}, security: " + after + "}");

    assertThat(Sample.verdicts(old, now)).isEqualTo(verdict);
    assertThat(Sample.verdicts(now, old)).isEqualTo(reverse);
  }

  @Test
  void whatIsDemandedEverywhereIsOneChange() {
    var paths = "paths: {/a: {get: {responses: {}}}, /b: {get: {responses: {}}}, /c: {get: {security: [], responses: {}}}}";
    var schemes = ", components: {securitySchemes: {key: {type: http, scheme: basic}}}";
    var demanding = Sample.root("3.1.0", "security: [{key: []}], " + paths + schemes);

    assertThat(Diff.between(Sample.root("3.1.0", paths + schemes), demanding)).singleElement()
        .satisfies(change -> {
          assertThat(Sample.verdict(change)).isEqualTo("security-tightened BREAKING");
          assertThat(change.uses()).extracting(Change.Use::operation).containsExactly("GET /a", "GET /b");
        });
  }

  @Test
  void whereItIsDemandedDoesNotMatter() {
    var schemes = ", components: {securitySchemes: {key: {type: http, scheme: basic}}}";

    assertThat(Sample.verdicts(
        Sample.root("3.1.0", "security: [{key: []}], paths: {/a: {get: {responses: {}}}}" + schemes),
        Sample.root("3.1.0", "paths: {/a: {get: {security: [{key: []}], responses: {}}}}" + schemes))).isEmpty();
  }

  @Test
  void inAWebhookTheProviderShowsIt() {
    var webhook = "components: {securitySchemes: {key: {type: http, scheme: basic}}}, webhooks: {a: {post: {responses: {} %s}}} %s";
    var open = Sample.root("3.1.0", webhook.formatted("", ""));
    var signed = Sample.root("3.1.0", webhook.formatted(", security: [{key: []}]", ""));
    var api = Sample.root("3.1.0", webhook.formatted("", ", security: [{key: []}]"));

    assertThat(Sample.verdicts(open, signed)).isEqualTo("security-tightened COMPATIBLE");
    assertThat(Sample.verdicts(signed, open)).isEqualTo("security-relaxed BREAKING");
    assertThat(Sample.verdicts(open, api)).isEmpty();
  }

  @ParameterizedTest(name = "{2}: {0} -> {1}")
  @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = true, textBlock = """
      # before | after | verdict | verdict of the reverse
      {type: apiKey, in: header, name: X-Key} | {type: apiKey, in: header, name: X-Other} | security-scheme-changed BREAKING | security-scheme-changed BREAKING
      {type: apiKey, in: header, name: X-Key} | {type: apiKey, in: header, name: x-key} | '' | ''
      {type: apiKey, in: query, name: Key} | {type: apiKey, in: query, name: key} | security-scheme-changed BREAKING | security-scheme-changed BREAKING
      {type: http, scheme: Bearer} | {type: http, scheme: bearer} | '' | ''
      {type: http, scheme: bearer} | {type: http, scheme: basic} | security-scheme-changed BREAKING | security-scheme-changed BREAKING
      {type: http, scheme: bearer} | {type: openIdConnect, openIdConnectUrl: /a} | security-scheme-detail-changed RISKY | security-scheme-detail-changed RISKY
      {type: http, scheme: bearer} | {type: mutualTLS} | security-scheme-changed BREAKING | security-scheme-changed BREAKING
      {type: http, scheme: bearer} | {type: http, scheme: bearer, bearerFormat: JWT} | documentation-changed EDITORIAL | documentation-changed EDITORIAL
      {type: openIdConnect, openIdConnectUrl: /a} | {type: openIdConnect, openIdConnectUrl: /b} | security-scheme-detail-changed RISKY | security-scheme-detail-changed RISKY
      {type: oauth2, flows: {implicit: {authorizationUrl: /a, scopes: {}}}} | {type: oauth2, flows: {implicit: {authorizationUrl: /b, scopes: {}}}} | security-scheme-detail-changed RISKY | security-scheme-detail-changed RISKY
      {type: oauth2, flows: {password: {tokenUrl: /a, scopes: {}}}} | {type: oauth2, flows: {password: {tokenUrl: /b, scopes: {}}}} | security-scheme-detail-changed RISKY | security-scheme-detail-changed RISKY
      {type: oauth2, flows: {password: {tokenUrl: /a, scopes: {}}}} | {type: oauth2, flows: {password: {tokenUrl: /a, scopes: {}}, implicit: {authorizationUrl: /a, scopes: {}}}} | oauth-flow-added COMPATIBLE | oauth-flow-removed RISKY
      {type: oauth2, flows: {password: {tokenUrl: /a, scopes: {a: a}}}} | {type: oauth2, flows: {password: {tokenUrl: /a, scopes: {a: a, b: b}}}} | oauth-scope-added COMPATIBLE | oauth-scope-removed RISKY
      {type: oauth2, flows: {password: {tokenUrl: /a, scopes: {a: a}}}} | {type: oauth2, flows: {password: {tokenUrl: /a, scopes: {a: b}}}} | documentation-changed EDITORIAL | documentation-changed EDITORIAL
      {type: oauth2, flows: {password: {tokenUrl: /a, scopes: {}}}} | {type: oauth2, flows: {password: {tokenUrl: /a, scopes: {x-b: b}}}} | oauth-scope-added COMPATIBLE | oauth-scope-removed RISKY
      {type: http, scheme: bearer} | {type: http, scheme: bearer, description: a} | documentation-changed EDITORIAL | documentation-changed EDITORIAL
      """)
  void isPresentedAndObtained(String before, String after, String verdict, String reverse) {
    assertThat(Sample.verdicts(schemes("s: " + before), schemes("s: " + after))).isEqualTo(verdict);
    assertThat(Sample.verdicts(schemes("s: " + after), schemes("s: " + before))).isEqualTo(reverse);
  }

  @Test
  void aNameThatBeginsLikeAnExtensionIsAName() {
    var document = "paths: {/a: {get: {security: [{x-key: []}], responses: {}}}}, components: {securitySchemes: {x-key: %s}}";
    var header = Sample.root("3.1.0", document.formatted("{type: apiKey, in: header, name: X-Key}"));
    var query = Sample.root("3.1.0", document.formatted("{type: apiKey, in: query, name: X-Key}"));

    assertThat(Sample.verdicts(header, query)).isEqualTo("security-scheme-changed BREAKING");
  }

  private static Document schemes(String schemes) {
    return Sample.root("3.1.0", "paths: {/a: {get: {security: [{s: []}], responses: {}}}}, components: {securitySchemes: {" + schemes + "}}");
  }

  @Test
  void aSchemeThatNothingDemandsComesAndGoes() {
    var one = schemes("s: {type: http, scheme: basic}");
    var two = schemes("s: {type: http, scheme: basic}, t: " + OAUTH);

    assertThat(Sample.verdicts(one, two)).isEqualTo("security-scheme-added COMPATIBLE");
    assertThat(Sample.verdicts(two, one)).isEqualTo("security-scheme-removed COMPATIBLE");
  }

  @Test
  void theNameOfASchemeNeverTravels() {
    var named = "paths: {/a: {get: {security: [{%1$s: [r]}], responses: {}}}}, components: {securitySchemes: {%1$s: " + OAUTH + "}}";

    assertThat(Sample.verdicts(Sample.root("3.1.0", named.formatted("s")), Sample.root("3.1.0", named.formatted("t")))).isEmpty();
    assertThat(Sample.verdicts(Sample.root("3.1.0", named.formatted("s")), Sample.root("3.1.0", named.formatted("t").replace("/a, scopes", "/b, scopes"))))
        .isEqualTo("security-scheme-added COMPATIBLE + security-scheme-removed COMPATIBLE + security-scheme-replaced RISKY");
  }

  @ParameterizedTest(name = "{2}: {0} -> {1}")
  @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = true, textBlock = """
      # before | after | verdict | verdict of the reverse
      [{ours: []}] | [{company: []}] | security-scheme-replaced RISKY | security-scheme-replaced RISKY
      [{company: [a]}] | [{login: [a]}] | security-scheme-replaced RISKY | security-scheme-replaced RISKY
      [{company: [a]}] | [{login: [a, b]}] | security-tightened BREAKING | security-scheme-replaced RISKY
      [{ours: []}] | [{key: []}] | security-tightened BREAKING | security-tightened BREAKING
      [{key: []}] | [{same: []}] | security-scheme-replaced RISKY | security-scheme-replaced RISKY
      [{key: []}] | [{same: [], ours: []}] | security-tightened BREAKING | security-scheme-replaced RISKY
      [{ours: []}] | [{company: []}, {ours: []}] | security-relaxed COMPATIBLE | security-scheme-replaced RISKY
      """)
  void anotherSchemeMayBeShownTheSameWay(String before, String after, String verdict, String reverse) {
    var schemes = "{ours: {type: http, scheme: bearer}, company: {type: openIdConnect, openIdConnectUrl: /a}, login: " + OAUTH
        + ", key: {type: apiKey, in: header, name: X-Key}, same: {type: apiKey, in: header, name: x-key}}";

    assertThat(Sample.verdicts(schemes("3.1.0", schemes, before), schemes("3.1.0", schemes, after))).isEqualTo(verdict);
    assertThat(Sample.verdicts(schemes("3.1.0", schemes, after), schemes("3.1.0", schemes, before))).isEqualTo(reverse);
  }

  @Test
  void aCallMayShowOneSchemeLessOfThoseThatAreShownTheSameWay() {
    var webhook = "webhooks: {a: {post: {security: [%s], responses: {}}}}, "
        + "components: {securitySchemes: {ours: {type: http, scheme: bearer}, company: {type: openIdConnect, openIdConnectUrl: /a}}}";

    assertThat(Sample.verdicts(Sample.root("3.1.0", webhook.formatted("{ours: []}, {company: []}")), Sample.root("3.1.0", webhook.formatted("{ours: []}"))))
        .isEqualTo("security-tightened COMPATIBLE");
  }

  @Test
  void aCallThatShowsAnotherSchemeTheSameWayMayBeRefused() {
    var webhook = "webhooks: {a: {post: {security: [{%s: []}], responses: {}}}}, "
        + "components: {securitySchemes: {ours: {type: http, scheme: bearer}, company: {type: openIdConnect, openIdConnectUrl: /a}}}";

    assertThat(Sample.verdicts(Sample.root("3.1.0", webhook.formatted("ours")), Sample.root("3.1.0", webhook.formatted("company"))))
        .isEqualTo("security-scheme-replaced RISKY");
  }

  @Test
  void aSchemeMayBeNamedByItsUri() {
    var byName = schemes("3.2.0", "{k: {type: http, scheme: basic}, j: {type: http, scheme: bearer}}", "[{k: []}]");

    assertThat(Sample.verdicts(byName, schemes("3.2.0", "{k: {type: http, scheme: basic}, j: {type: http, scheme: bearer}}",
        "[{'#/components/securitySchemes/k': []}]"))).isEmpty();
    assertThat(Diff.between(schemes("3.2.0", "{k: {type: http, scheme: basic}, j: {type: http, scheme: bearer}}",
        "[{'#/components/securitySchemes/j': []}]"), byName)).singleElement().satisfies(change -> {
          assertThat(Sample.verdict(change)).isEqualTo("security-tightened BREAKING");
          assertThat(change.witness().message()).contains("Authorization: Bearer");
        });
  }

  @Test
  void aComponentWhoseNameLooksLikeAUriIsMeantFirst() {
    var odd = "{k: {type: http, scheme: basic}, '#/components/securitySchemes/k': {type: http, scheme: bearer}}";

    assertThat(Sample.verdicts(schemes("3.2.0", odd, "[{k: []}]"), schemes("3.2.0", odd, "[{'#/components/securitySchemes/k': []}]")))
        .isEqualTo("security-tightened BREAKING");
  }

  @Test
  void schemesThatChangeNamesAmongThemselvesAreTheSame() {
    var old = "{a: {type: http, scheme: basic}, b: {type: http, scheme: bearer}, c: {type: apiKey, in: query, name: k}}";
    var swapped = "{a: {type: http, scheme: bearer}, b: {type: http, scheme: basic}, c: {type: apiKey, in: query, name: k}}";
    var turned = "{a: {type: http, scheme: bearer}, b: {type: apiKey, in: query, name: k}, c: {type: http, scheme: basic}}";

    assertThat(Sample.verdicts(schemes("3.1.0", old, "[{a: []}, {b: []}]"), schemes("3.1.0", swapped, "[{a: []}, {b: []}]"))).isEmpty();
    assertThat(Sample.verdicts(schemes("3.1.0", old, "[{a: []}]"), schemes("3.1.0", swapped, "[{b: []}]"))).isEmpty();
    assertThat(Sample.verdicts(schemes("3.1.0", old, "[{a: []}]"), schemes("3.1.0", swapped, "[{a: []}]"))).isEqualTo("security-tightened BREAKING");
    assertThat(Sample.verdicts(schemes("3.1.0", old, "[{a: []}]"), schemes("3.1.0", turned, "[{c: []}]"))).isEmpty();
  }

  @Test
  void aNameThatWasGivenToANewSchemeIsNotSwapped() {
    var old = "{a: {type: http, scheme: basic}, b: {type: http, scheme: bearer}}";
    var now = "{a: {type: http, scheme: bearer}, b: {type: apiKey, in: query, name: k}}";

    assertThat(Sample.verdicts(schemes("3.1.0", old, "[{a: []}]"), schemes("3.1.0", now, "[{a: []}]")))
        .contains("security-scheme-changed BREAKING");
  }

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = true, textBlock = """
      # requirements | the same in the new document | the last line of the request that is refused now
      [{k: []}, {a: []}] | [{k: []}] | Authorization: Basic <credentials>
      [{k: []}, {}] | [{k: []}] | 'Host: api.example.com'
      [{k: []}, {a: []}] | [{k: [], a: []}, {k: []}] | Authorization: Basic <credentials>
      """)
  void aRequestShowsTheAlternativeThatIsLost(String before, String after, String line) {
    var both = "{a: {type: http, scheme: basic}, k: {type: apiKey, in: header, name: X}}";

    assertThat(Diff.between(schemes("3.1.0", both, before), schemes("3.1.0", both, after))).first().satisfies(change -> {
      assertThat(Sample.verdict(change)).isEqualTo("security-tightened BREAKING");
      assertThat(change.witness().message()).endsWith("\n" + line);
    });
  }

  @Test
  void aSchemeThatChangedIsShownWhereNothingElseIsEnough() {
    var old = "{a: {type: http, scheme: basic}, k: {type: apiKey, in: header, name: X}}";
    var now = "{a: {type: http, scheme: basic}, k: {type: apiKey, in: header, name: Y}}";

    assertThat(Diff.between(schemes("3.1.0", old, "[{a: []}, {k: []}]"), schemes("3.1.0", now, "[{a: []}, {k: []}]"))).first().satisfies(change -> {
      assertThat(Sample.verdict(change)).isEqualTo("security-scheme-changed BREAKING");
      assertThat(change.witness().message()).contains("X: <key>").doesNotContain("Authorization");
    });
    assertThat(Sample.verdicts(schemes("3.1.0", old, "[{k: []}, {}]"), schemes("3.1.0", now, "[{k: []}, {}]"))).isEqualTo("security-scheme-changed RISKY");
    assertThat(Sample.verdicts(schemes("3.1.0", old, "[{k: [], a: []}, {a: []}]"), schemes("3.1.0", now, "[{k: [], a: []}, {a: []}]")))
        .isEqualTo("security-scheme-changed RISKY");
  }

  private static Document schemes(String version, String schemes, String security) {
    return Sample.root(version, "paths: {/x: {post: {responses: {}}}}, components: {securitySchemes: " + schemes + "}, security: " + security);
  }
}
