package dev.remit.openapi.message;

import static org.assertj.core.api.Assertions.assertThat;

import dev.remit.openapi.Document;
import dev.remit.openapi.Reads;
import dev.remit.openapi.value.Evaluator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RequestRulesTest {

  private static final Document THINGS = Reads.read("""
      openapi: 3.1.0
      info: {title: Things, version: 1.0.0}
      security: [{}]
      components:
        securitySchemes:
          basic: {type: http, scheme: basic}
          bearer: {type: http, scheme: bearer}
          headerKey: {type: apiKey, in: header, name: X-Key}
          queryKey: {type: apiKey, in: query, name: key}
          cookieKey: {type: apiKey, in: cookie, name: kid}
          oauth: {type: oauth2, flows: {}}
          certificate: {type: mutualTLS}
        schemas:
          Thing:
            type: object
            required: [name]
            additionalProperties: false
            properties:
              id: {type: integer, readOnly: true}
              name: {type: string, minLength: 2}
              size: {type: number, minimum: 0}
              tags: {type: array, items: {type: string, pattern: '^[a-z]+$'}}
              kind: {enum: [a, b]}
              parent: {$ref: '#/components/schemas/Thing'}
      paths:
        /q:
          get:
            parameters:
              - {name: number, in: query, schema: {type: integer, minimum: 1}}
              - {name: flag, in: query, schema: {type: boolean}}
              - {name: many, in: query, schema: {type: array, items: {type: integer}, maxItems: 2}}
              - {name: commas, in: query, explode: false, schema: {type: array, items: {type: integer}}}
              - {name: pipes, in: query, style: pipeDelimited, explode: false, schema: {type: array, items: {enum: [a, b]}}}
              - {name: spaces, in: query, style: spaceDelimited, explode: false, schema: {type: array, items: {type: integer}}}
              - {name: tabs, in: query, explode: false, x-collectionFormat: tsv, schema: {type: array, items: {type: integer}}}
              - {name: deep, in: query, style: deepObject, schema: {type: object, properties: {from: {type: integer}, to: {type: integer}}, additionalProperties: false}}
              - {name: pairs, in: query, explode: false, schema: {type: object, properties: {a: {type: integer}}, additionalProperties: false}}
              - {name: json, in: query, content: {application/json: {schema: {type: object, required: [x]}}}}
              - {name: empty, in: query, allowEmptyValue: true, schema: {type: integer}}
              - {name: either, in: query, schema: {oneOf: [{type: integer}, {const: all}]}}
            responses: {}
        /spread:
          get:
            parameters:
              - {name: filter, in: query, schema: {type: object, properties: {r: {type: integer}, g: {type: integer}}}}
            responses: {}
        /needed:
          get:
            parameters:
              - {name: q, in: query, required: true, schema: {type: string}}
              - {name: X-Count, in: header, required: true, schema: {type: integer}}
              - {name: sid, in: cookie, required: true, schema: {type: string, minLength: 3}}
              - {name: Accept, in: header, required: true, schema: {type: integer}}
            responses: {}
        /p/{id}/{label}/{matrix}/{list}:
          parameters:
            - {name: id, in: path, required: true, schema: {type: integer}}
            - {name: label, in: path, required: true, style: label, schema: {type: array, items: {type: integer}}}
            - {name: matrix, in: path, required: true, style: matrix, schema: {type: integer}}
            - {name: list, in: path, required: true, schema: {type: array, items: {type: integer}}}
          get: {responses: {}}
        /things:
          post:
            requestBody:
              required: true
              content:
                application/json: {schema: {$ref: '#/components/schemas/Thing'}}
                application/x-www-form-urlencoded: {schema: {$ref: '#/components/schemas/Thing'}}
                multipart/form-data: {schema: {$ref: '#/components/schemas/Thing'}}
                text/plain: {schema: {type: string, maxLength: 3}}
            responses: {}
        /mixed:
          get:
            parameters:
              - {name: whole, in: query, schema: {type: object, properties: {list: {type: array, items: {type: object, required: [a]}}}}}
              - {name: nested, in: query, explode: false, schema: {type: array, items: {type: array, items: {type: integer}}}}
            responses: {}
          post:
            requestBody:
              content:
                application/xml: {schema: {$ref: '#/components/schemas/Thing'}}
                multipart/form-data: {schema: {type: object, properties: {numbers: {type: array, items: {type: integer}}}}}
                application/x-www-form-urlencoded: {schema: {type: string, maxLength: 5}}
            responses: {}
        /secured/{how}:
          get: {security: [{basic: []}, {headerKey: [], queryKey: []}], responses: {}}
          put: {security: [{bearer: []}, {cookieKey: []}], responses: {}}
          post: {security: [{oauth: [all]}], responses: {}}
          delete: {security: [{certificate: []}], responses: {}}
          patch: {security: [], responses: {}}
      """);
  private static final Contract CONTRACT = new Contract(THINGS);
  private static final Router ROUTER = new Router(CONTRACT);

  private static List<String> violations(Asked asked) {
    var called = ROUTER.called(asked.method(), asked.path()).get(0);
    return new RequestRules(CONTRACT, THINGS, called.operation()).check(asked, called, new Evaluator(THINGS)).violations().stream()
        .map(each -> each.place() + " " + each.name() + ": " + each.rule()).toList();
  }

  @ParameterizedTest
  @CsvSource(delimiter = ';', nullValues = "-", value = {
    "number=3; -", "number=x; QUERY number: type", "number=0; QUERY number: minimum", "number=1.5; QUERY number: type",
    "flag=true; -", "flag=yes; QUERY flag: type",
    "many=1&many=2; -", "many=1; -", "many=1&many=x; QUERY many: type", "many=1&many=2&many=3; QUERY many: maxItems", "many=1,2; QUERY many: type",
    "commas=1,2,3; -", "commas=1%2C2; QUERY commas: type", "commas=; -",
    "pipes=a|b; -", "pipes=a%7Cb; -", "pipes=a|c; QUERY pipes: enum",
    "tabs=1%092; -", "tabs=1,2; QUERY tabs: type",
    "spaces=1%202+3; -", "spaces=1,2; QUERY spaces: type",
    "deep[from]=1&deep[to]=2; -", "deep[from]=x; QUERY deep: type", "deep[other]=1; QUERY deep: additionalProperties",
    "pairs=a,1; -", "pairs=a,x; QUERY pairs: type", "pairs=b,1; QUERY pairs: additionalProperties",
    "json=%7B%22x%22:1%7D; -", "json=%7B%7D; QUERY json: required", "json=nonsense; QUERY json: type",
    "empty=; -", "empty=x; QUERY empty: type",
    "either=5; -", "either=all; -", "either=none; QUERY either: oneOf",
    "unknown=1; -"
  })
  void theQueryIsReadAsItsStylesSay(String query, String violation) {
    assertThat(violations(Asked.of("GET /q?" + query))).isEqualTo(violation == null ? List.of() : List.of(violation));
  }

  @Test
  void anObjectIsSpreadAmongTheParameters() {
    assertThat(violations(Asked.of("GET /spread?r=1&g=2"))).isEmpty();
    assertThat(violations(Asked.of("GET /spread?r=red"))).containsExactly("QUERY filter: type");
  }

  @Test
  void whatIsRequiredIsMissedEachByItsNameAndHeadersDescribedElsewhereAreNot() {
    assertThat(violations(Asked.of("GET /needed"))).containsExactly("QUERY q: required", "HEADER X-Count: required", "COOKIE sid: required");
    assertThat(violations(Asked.of("GET /needed?q=").with("x-count", "1").with("Cookie", "a=b; sid=abc"))).isEmpty();
    assertThat(violations(Asked.of("GET /needed?q=a").with("x-count", "one").with("Cookie", "sid=a"))).containsExactly("HEADER X-Count: type", "COOKIE sid: minLength");
  }

  @ParameterizedTest
  @CsvSource(delimiter = ' ', nullValues = "-", value = {
    "/p/1/.1,2/;matrix=5/1,2 -", "/p/x/.1/;matrix=5/1 PATH|id:|type", "/p/1/.a/;matrix=5/1 PATH|label:|type", "/p/1/.1/;matrix=a/1 PATH|matrix:|type",
    "/p/1/.1/;matrix=5/1,b PATH|list:|type"
  })
  void thePathIsReadAsItsStylesSay(String path, String violation) {
    assertThat(violations(Asked.of("GET " + path))).isEqualTo(violation == null ? List.of() : List.of(violation.replace('|', ' ')));
  }

  @ParameterizedTest
  @CsvSource(delimiter = ';', nullValues = "-", value = {
    "{\"name\":\"ab\"}; -",
    "{\"name\":\"a\"}; BODY /name: minLength",
    "{}; BODY : required",
    "{\"name\":\"ab\",\"more\":1}; BODY /more: additionalProperties",
    "{\"name\":\"ab\",\"tags\":[\"x\",\"Y\"]}; BODY /tags/1: pattern",
    "{\"name\":\"ab\",\"kind\":\"c\"}; BODY /kind: enum",
    "{\"name\":\"ab\",\"parent\":{\"name\":\"ab\",\"parent\":{\"name\":5}}}; BODY /parent/parent/name: type",
    "[]; BODY : type",
    "{\"name\":; BODY : syntax",
    "name: ab; BODY : syntax"
  })
  void aBodyIsHeldAgainstItsSchemaAndTheInnermostPlaceIsNamed(String body, String violation) {
    assertThat(violations(Asked.of("POST /things").json(body))).isEqualTo(violation == null ? List.of() : List.of(violation));
  }

  @Test
  void allThatIsWrongIsTold() {
    assertThat(violations(Asked.of("POST /things").json("{\"name\":\"a\",\"size\":-1,\"tags\":[1]}")))
        .containsExactly("BODY /name: minLength", "BODY /size: minimum", "BODY /tags/0: type");
  }

  @Test
  void aBodyIsThereAndOfATypeThatIsTaken() {
    assertThat(violations(Asked.of("POST /things"))).containsExactly("BODY : required");
    assertThat(violations(Asked.of("POST /things").sending("application/xml", "<a/>"))).containsExactly("MEDIA_TYPE : media-type");
    assertThat(violations(Asked.of("POST /things").sending("application/json; charset=UTF-8", "{\"name\":\"ab\"}"))).isEmpty();
    assertThat(violations(Asked.of("POST /things").sending("text/plain", "abc"))).isEmpty();
    assertThat(violations(Asked.of("POST /things").sending("text/plain", "abcd"))).containsExactly("BODY : maxLength");
  }

  @Test
  void aFormIsReadByTheTypesOfItsFields() {
    var form = "application/x-www-form-urlencoded";
    assertThat(violations(Asked.of("POST /things").sending(form, "name=a+b&size=5&tags=x&tags=y"))).isEmpty();
    assertThat(violations(Asked.of("POST /things").sending(form, "name=ab&size=big"))).containsExactly("BODY /size: type");
    assertThat(violations(Asked.of("POST /things").sending(form, "name=ab&parent=%7B%22name%22:%22a%22%7D"))).containsExactly("BODY /parent/name: minLength");
  }

  @Test
  void aFormMayBeDeep() {
    var form = "application/x-www-form-urlencoded";
    assertThat(violations(Asked.of("POST /things").sending(form, "name=ab&parent[name]=cd&parent[size]=5&parent[tags][0]=x&parent[tags][1]=y&parent[parent][name]=ef"))).isEmpty();
    assertThat(violations(Asked.of("POST /things").sending(form, "name=ab&parent[name]=cd&parent[size]=big"))).containsExactly("BODY /parent/size: type");
    assertThat(violations(Asked.of("POST /things").sending(form, "name=ab&tags[]=x&tags[]=Y"))).containsExactly("BODY /tags/1: pattern");
    assertThat(violations(Asked.of("POST /things").sending(form, "name=ab&parent[parent][name]=a&parent[name]=cd"))).containsExactly("BODY /parent/parent/name: minLength");
  }

  @Test
  void partsAreReadByTheTypesOfTheirFields() {
    var parts = "multipart/form-data; boundary=xx";
    assertThat(violations(Asked.of("POST /things").sending(parts, part("name", "ab") + part("size", "5") + part("tags", "x") + part("tags", "y") + "--xx--\r\n"))).isEmpty();
    assertThat(violations(Asked.of("POST /things").sending(parts, part("name", "a") + "--xx--"))).containsExactly("BODY /name: minLength");
    assertThat(violations(Asked.of("POST /things").sending(parts, "nothing of that kind"))).containsExactly("BODY : syntax");
  }

  @Test
  void xmlIsHeldAgainstItsSchema() {
    var xml = "application/xml";
    assertThat(violations(Asked.of("POST /mixed").sending(xml, "<Thing><name>ab</name><size>5</size><tags>x</tags><tags>y</tags></Thing>"))).isEmpty();
    assertThat(violations(Asked.of("POST /mixed").sending(xml, "<Thing><name>a</name><size>big</size><tags>x</tags><tags>Y</tags><more/></Thing>")))
        .containsExactlyInAnyOrder("BODY /name: minLength", "BODY /size: type", "BODY /tags/1: pattern", "BODY /more: additionalProperties");
    assertThat(violations(Asked.of("POST /mixed").sending(xml, "<Thing/>"))).containsExactly("BODY : required");
    assertThat(violations(Asked.of("POST /mixed").sending(xml, "<Thing><name>"))).containsExactly("BODY : syntax");
    assertThat(violations(Asked.of("POST /mixed").sending(xml, "<!DOCTYPE a [<!ENTITY x 'ab'>]><Thing><name>&x;</name></Thing>"))).containsExactly("BODY : syntax");
  }

  @Test
  void aListOfPartsIsReadByTheTypeOfItsItems() {
    var parts = "multipart/form-data; boundary=xx";
    assertThat(violations(Asked.of("POST /mixed").sending(parts, part("numbers", "1") + part("numbers", "2") + "--xx--"))).isEmpty();
    assertThat(violations(Asked.of("POST /mixed").sending(parts, part("numbers", "1") + "--xx--"))).isEmpty();
    assertThat(violations(Asked.of("POST /mixed").sending(parts, part("numbers", "1") + part("numbers", "b") + "--xx--"))).containsExactly("BODY /numbers/1: type");
  }

  @Test
  void aFormThatIsDescribedAsATextIsOne() {
    var form = "application/x-www-form-urlencoded";
    assertThat(violations(Asked.of("POST /mixed").sending(form, "a=bcd"))).isEmpty();
    assertThat(violations(Asked.of("POST /mixed").sending(form, "a=bcde"))).containsExactly("BODY : maxLength");
  }

  @Test
  void whatHasPartsWithinWhatHasPartsIsReadAsJson() {
    assertThat(violations(Asked.of("GET /mixed?list=%5B%7B%22a%22:1%7D%5D&nested=%5B1%2C2%5D,%5B3%5D"))).isEmpty();
    assertThat(violations(Asked.of("GET /mixed?list=%5B%7B%7D%5D"))).containsExactly("QUERY whole: required");
    assertThat(violations(Asked.of("GET /mixed?nested=%5B1%2C%22b%22%5D"))).containsExactly("QUERY nested: type");
  }

  private static String part(String name, String text) {
    return "--xx\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + text + "\r\n";
  }

  @Test
  void credentialsHaveToBeThere() {
    assertThat(violations(Asked.of("GET /secured/x"))).containsExactly("SECURITY : security");
    assertThat(violations(Asked.of("GET /secured/x").with("Authorization", "Basic eDp5"))).isEmpty();
    assertThat(violations(Asked.of("GET /secured/x").with("Authorization", "Bearer eDp5"))).hasSize(1);
    assertThat(violations(Asked.of("GET /secured/x?key=1").with("X-Key", "2"))).isEmpty();
    assertThat(violations(Asked.of("GET /secured/x?key=1"))).hasSize(1);
    assertThat(violations(Asked.of("PUT /secured/x").with("Cookie", "kid=1"))).isEmpty();
    assertThat(violations(Asked.of("PUT /secured/x").with("authorization", "bearer a"))).isEmpty();
    assertThat(violations(Asked.of("POST /secured/x"))).hasSize(1);
    assertThat(violations(Asked.of("DELETE /secured/x"))).isEmpty();
    assertThat(violations(Asked.of("PATCH /secured/x"))).isEmpty();
    assertThat(violations(Asked.of("GET /q"))).isEmpty();
  }

  @Test
  void aViolationLeadsToItsClause() {
    var asked = Asked.of("POST /things").json("{\"name\":\"a\"}");
    var called = ROUTER.called("POST", "/things").get(0);
    var violation = new RequestRules(CONTRACT, THINGS, called.operation()).check(asked, called, new Evaluator(THINGS)).violations().get(0);
    assertThat(violation.clause()).isEqualTo("/components/schemas/Thing/properties/name/minLength");
    assertThat(violation.detail()).isEqualTo("\"a\" breaks minLength 2.");
  }

  @Test
  void readOnlyMembersNeedNotBeSent() {
    assertThat(violations(Asked.of("POST /things").json("{\"name\":\"ab\",\"id\":5}"))).isEmpty();
  }

  @Test
  void aSecuritySchemeIsNamedByItsUriAsWell() {
    var document = Reads.read("""
        openapi: 3.2.0
        info: {title: Things, version: 1.0.0}
        security: [{'#/components/securitySchemes/key': []}]
        components: {securitySchemes: {key: {type: apiKey, in: query, name: k}}}
        paths: {/things: {get: {responses: {}}}}
        """);
    var contract = new Contract(document);
    var rules = new RequestRules(contract, document, contract.paths().get(0));
    var router = new Router(contract);

    for (var line : List.of("GET /things", "GET /things?k=1")) {
      var asked = Asked.of(line);
      var called = router.called(asked.method(), asked.path()).get(0);
      assertThat(rules.check(asked, called, new Evaluator(document)).violations()).hasSize(line.contains("k=") ? 0 : 1);
    }
  }
}
