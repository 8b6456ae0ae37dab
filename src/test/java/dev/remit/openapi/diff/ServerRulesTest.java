package dev.remit.openapi.diff;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Servers by the addresses they stand for; each edit and its reverse. */
class ServerRulesTest {

  @ParameterizedTest(name = "{2}: {0} -> {1}")
  @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = true, textBlock = """
      # before | after | verdict | verdict of the reverse
      [{url: 'https://a.x'}] | [{url: 'https://a.x'}, {url: 'https://b.x'}] | server-added COMPATIBLE | server-removed RISKY
      [{url: 'https://a.x'}] | [{url: 'https://b.x'}] | server-removed RISKY + server-added COMPATIBLE | server-removed RISKY + server-added COMPATIBLE
      [{url: 'https://a.x'}, {url: /b}] | [{url: /b}, {url: 'https://a.x'}] | '' | ''
      [{url: 'https://A.x:443/v1'}] | [{url: 'HTTPS://a.X/v1/'}] | '' | ''
      [{url: 'https://a.x/V1'}] | [{url: 'https://a.x/v1'}] | server-removed RISKY + server-added COMPATIBLE | server-removed RISKY + server-added COMPATIBLE
      [{url: 'https://a.x:80'}] | [{url: 'https://a.x'}] | server-removed RISKY + server-added COMPATIBLE | server-removed RISKY + server-added COMPATIBLE
      [{url: /v1}] | [{url: /v2}] | server-removed RISKY + server-added COMPATIBLE | server-removed RISKY + server-added COMPATIBLE
      [{url: 'https://{r}.x', variables: {r: {default: a, enum: [a, b]}}}] | [{url: 'https://a.x'}, {url: 'https://b.x'}] | '' | ''
      [{url: 'https://{r}.x', variables: {r: {default: a, enum: [a, b]}}}] | [{url: 'https://{region}.x', variables: {region: {default: a, enum: [b, a]}}}] | '' | ''
      [{url: 'https://{r}.x', variables: {r: {default: a, enum: [a, b]}}}] | [{url: 'https://{r}.x', variables: {r: {default: a, enum: [a]}}}] | server-narrowed RISKY | server-widened COMPATIBLE
      [{url: 'https://{r}.x', variables: {r: {default: a}}}] | [{url: 'https://{r}.x', variables: {r: {default: a, enum: [a]}}}] | server-narrowed RISKY | server-widened COMPATIBLE
      [{url: 'https://{r}.x', variables: {r: {default: a}}}] | [{url: 'https://{s}.x', variables: {s: {default: a}}}] | '' | ''
      [{url: 'https://{r}.x', variables: {r: {default: a}}}] | [{url: 'https://{r}.y', variables: {r: {default: a}}}] | server-removed RISKY + server-added COMPATIBLE | server-removed RISKY + server-added COMPATIBLE
      [{url: 'https://{r}.x', variables: {r: {default: a, enum: [a, b]}}}] | [{url: 'https://{r}.x', variables: {r: {default: b, enum: [a, b]}}}] | server-default-changed COMPATIBLE | server-default-changed COMPATIBLE
      [{url: 'https://a.x:{p}', variables: {p: {default: '80', enum: ['80', '81']}}}] | [{url: 'https://a.x:{p}', variables: {p: {default: '80', enum: ['81', '80']}}}] | '' | ''
      [{url: 'https://a.x', name: a}] | [{url: 'https://a.x', name: b}] | documentation-changed EDITORIAL | documentation-changed EDITORIAL
      [{url: 'https://a.x'}] | [{url: 'https://a.x', name: b}] | documentation-changed EDITORIAL | documentation-changed EDITORIAL
      [{url: 'https://a.x', description: a}] | [{url: 'https://a.x', description: b}] | documentation-changed EDITORIAL | documentation-changed EDITORIAL
      [{url: 'https://{r}.x', variables: {r: {default: a, description: a}}}] | [{url: 'https://{r}.x', variables: {r: {default: a, description: b}}}] | documentation-changed EDITORIAL | documentation-changed EDITORIAL
      []  | [{url: /}] | '' | ''
      []  | [{url: 'https://a.x'}] | server-added COMPATIBLE | server-removed RISKY
      """)
  void areMatchedByTheirAddresses(String before, String after, String verdict, String reverse) {
    var old = Sample.root("3.1.0", "paths: {}, servers: " + before);
    var now = Sample.root("3.1.0", "paths: {}, servers: " + after);

    assertThat(Sample.verdicts(old, now)).isEqualTo(verdict);
    assertThat(Sample.verdicts(now, old)).isEqualTo(reverse);
  }

  @Test
  void anOperationMayHaveItsOwn() {
    var members = "servers: [{url: /a}], paths: {/p: {%s get: {responses: {} %s}}}";
    var own = Sample.root("3.1.0", members.formatted("", ", servers: [{url: /b}]"));
    var ofPath = Sample.root("3.1.0", members.formatted("servers: [{url: /b}],", ""));
    var none = Sample.root("3.1.0", members.formatted("", ""));

    assertThat(Sample.verdicts(own, ofPath)).isEmpty();
    assertThat(Sample.verdicts(none, own)).isEqualTo("server-removed RISKY + server-added COMPATIBLE");
    assertThat(Sample.verdicts(own, none)).isEqualTo("server-removed RISKY + server-added COMPATIBLE");
  }

  @Test
  void maySimplyMoveIntoThePaths() {
    var whole = Sample.root("3.1.0", "servers: [{url: 'https://a.x'}], paths: {/p: {get: {responses: {}}}}");
    var ofPath = Sample.root("3.1.0", "paths: {/p: {servers: [{url: 'https://a.x'}], get: {responses: {}}}}");

    assertThat(Sample.verdicts(whole, ofPath)).isEmpty();
    assertThat(Sample.verdicts(ofPath, whole)).isEmpty();
  }

  @ParameterizedTest(name = "{2}: {0} -> {1}")
  @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = true, textBlock = """
      # before | after | verdict | verdict of the reverse
      servers: [{url: 'https://a.x/v1'}], paths: {/p: {get: {}}, '/q/{a}': {get: {}}} | servers: [{url: 'https://a.x'}], paths: {/v1/p: {get: {}}, '/v1/q/{b}': {get: {}}} | '' | ''
      servers: [{url: 'https://a.x/api/v1'}], paths: {/p: {get: {}}} | servers: [{url: 'https://a.x/api'}], paths: {/v1/p: {get: {}}, /v2/p: {get: {}}} | operation-added COMPATIBLE | server-removed RISKY + server-added COMPATIBLE + operation-removed BREAKING
      servers: [{url: /v1}], paths: {/p: {get: {}}} | paths: {/v1/p: {get: {}}} | '' | ''
      servers: [{url: 'https://a.x/v1'}, {url: 'https://b.x/v1'}], paths: {/p: {get: {}}} | servers: [{url: 'https://a.x'}], paths: {/v1/p: {get: {}}} | server-removed RISKY | server-added COMPATIBLE
      servers: [{url: 'https://a.x/v1'}], paths: {/p: {get: {}}} | servers: [{url: 'https://b.x'}], paths: {/v1/p: {get: {}}} | server-removed RISKY + server-added COMPATIBLE | server-removed RISKY + server-added COMPATIBLE
      servers: [{url: 'https://a.x/v1'}], paths: {/p: {get: {}}, /q: {get: {}}} | servers: [{url: 'https://a.x'}], paths: {/v1/p: {get: {}}, /q: {get: {}}} | server-removed RISKY + server-added COMPATIBLE | server-removed RISKY + server-added COMPATIBLE
      servers: [{url: 'https://a.x/v1'}], paths: {/p: {get: {}}, /q: {servers: [{url: /}], get: {}}} | servers: [{url: 'https://a.x'}], paths: {/v1/p: {get: {}}, /q: {servers: [{url: /}], get: {}}} | '' | ''
      paths: {/p: {servers: [{url: 'https://a.x/v1'}], get: {}}} | paths: {/v1/p: {servers: [{url: 'https://a.x'}], get: {}}} | '' | ''
      paths: {/p: {servers: [{url: 'https://a.x/v1'}], get: {}}} | paths: {/p: {servers: [{url: 'https://a.x'}], get: {}}} | server-removed RISKY + server-added COMPATIBLE | server-removed RISKY + server-added COMPATIBLE
      """)
  void aPathMayMoveFromThemIntoThoseOfAllOperations(String before, String after, String verdict, String reverse) {
    var old = Sample.root("3.1.0", before);
    var now = Sample.root("3.1.0", after);

    assertThat(Sample.verdicts(old, now)).isEqualTo(verdict);
    assertThat(Sample.verdicts(now, old)).isEqualTo(reverse);
  }

  @Test
  void manyVariablesAreNotMultipliedOut() {
    var variables = new StringBuilder();
    var url = new StringBuilder("https://x");
    for (int i = 0; i < 40; i++) {
      url.append("/{v").append(i).append('}');
      variables.append(i == 0 ? "" : ", ").append("v").append(i).append(": {default: a, enum: [a, b, c]}");
    }
    var servers = "paths: {}, servers: [{url: '" + url + "', variables: {" + variables + "}}]";

    assertThat(Sample.verdicts(Sample.root("3.1.0", servers), Sample.root("3.1.0", servers.replaceFirst("b, c]", "b]"))))
        .isEqualTo("server-narrowed RISKY");
  }
}
