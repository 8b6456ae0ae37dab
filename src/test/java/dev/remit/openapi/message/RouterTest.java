package dev.remit.openapi.message;

import static org.assertj.core.api.Assertions.assertThat;

import dev.remit.openapi.Reads;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RouterTest {

  private static final Router ROUTER = new Router(new Contract(Reads.read("""
      openapi: 3.1.0
      info: {title: Ways, version: 1.0.0}
      servers: [{url: 'https://api.example.com/v1'}, {url: '/{stage}', variables: {stage: {default: test}}}]
      paths:
        /: {get: {responses: {}}}
        /orders: {get: {responses: {}}, post: {responses: {}}}
        /orders/{id}: {get: {responses: {}}, delete: {responses: {}}}
        /orders/mine: {get: {responses: {}}}
        /orders/{id}/lines/{line}: {get: {responses: {}}}
        /files/{name}.{ending}: {get: {responses: {}}}
        /files/{name}: {get: {responses: {}}}
        /files/{name}.tar.{ending}: {get: {responses: {}}}
        /pages/{page}{ending}: {get: {responses: {}}}
        /pairs/{a}{b}/{c}-{d}: {get: {responses: {}}}
        /items/{a}/x: {get: {responses: {}}}
        /items/{b}: {put: {responses: {}}}
        /actions?Action=Go: {get: {responses: {}}}
        /actions?Action=Stop: {get: {responses: {}}}
        /ümlaut/{id}: {get: {responses: {}}}
      """)));

  @ParameterizedTest
  @CsvSource({
    "GET, /, GET /, {}",
    "GET, /orders, GET /orders, {}",
    "GET, /orders/, GET /orders, {}",
    "GET, /orders/7, GET /orders/{id}, {id=7}",
    "GET, /orders/mine, GET /orders/mine, {}",
    "GET, /orders/7/lines/2, GET /orders/{id}/lines/{line}, '{id=7, line=2}'",
    "GET, /files/a.b.txt, GET /files/{name}.{ending}, '{name=a.b, ending=txt}'",
    "GET, /files/a.tar.gz, GET /files/{name}.tar.{ending}, '{name=a, ending=gz}'",
    "GET, /pages/a.json, GET /pages/{page}{ending}, '{page=a.jso, ending=n}'",
    "GET, /files/readme, GET /files/{name}, {name=readme}",
    "GET, /items/5/x, GET /items/{a}/x, {a=5}",
    "PUT, /items/5, PUT /items/{b}, {b=5}",
    "GET, /v1/orders/7, GET /orders/{id}, {id=7}",
    "GET, /test/orders, GET /orders, {}",
    "GET, /%C3%BCmlaut/a%2Fb, GET /ümlaut/{id}, {id=a%2Fb}",
    "GET, /orders/%6Dine, GET /orders/mine, {}"
  })
  void theTemplateThatSaysMostLiterally(String method, String path, String operation, String variables) {
    var called = ROUTER.called(method, path).get(0);
    assertThat(called.operation().label()).isEqualTo(operation);
    assertThat(called.variables()).hasToString(variables);
  }

  @ParameterizedTest
  @CsvSource({"GET, /nothing", "GET, /orders/7/lines", "DELETE, /orders", "GET, /orders//", "GET, /v2/orders", "get, /orders", "GET, /v1orders"})
  void nothingThatNoTemplateHas(String method, String path) {
    assertThat(ROUTER.called(method, path)).isEmpty();
  }

  @Test
  void whatMayBeReadInSeveralWaysIs() {
    assertThat(ROUTER.called("GET", "/pages/abcd")).extracting(each -> each.variables().toString())
        .containsExactly("{page=abc, ending=d}", "{page=ab, ending=cd}", "{page=a, ending=bcd}");
    assertThat(ROUTER.called("GET", "/pages/a")).isEmpty();
    assertThat(ROUTER.called("GET", "/pairs/abc/1-2-3")).extracting(each -> each.variables().toString())
        .containsExactly("{a=ab, b=c, c=1-2, d=3}", "{a=a, b=bc, c=1-2, d=3}", "{a=ab, b=c, c=1, d=2-3}", "{a=a, b=bc, c=1, d=2-3}");
  }

  @Test
  void ofVeryManyWaysToReadAPathOnlySomeAreTried() {
    assertThat(ROUTER.called("GET", "/pages/" + "x".repeat(5_000))).hasSize(50);
    assertThat(ROUTER.called("GET", "/pairs/" + "x".repeat(2_000) + "/" + "-".repeat(2_000))).hasSize(50);
  }

  @Test
  void theMethodsOfAPath() {
    assertThat(ROUTER.methods("/orders/7")).containsExactly("DELETE", "GET");
    assertThat(ROUTER.methods("/v1/orders")).containsExactly("GET", "POST");
    assertThat(ROUTER.methods("/nothing")).isEmpty();
  }

  @Test
  void whatADocumentTellsApartByItsQueryComesWithWhatHasToBeSent() {
    assertThat(ROUTER.called("GET", "/actions")).extracting(each -> each.demands().toString()).isEqualTo(List.of("{Action=Go}", "{Action=Stop}"));
  }

  @Test
  void whatStandsBesideTheReferenceOfAPathCounts() {
    var contract = new Contract(Reads.read("""
        openapi: 3.1.0
        info: {title: Ways, version: 1.0.0}
        paths: {/orders: {$ref: '#/components/pathItems/Orders', servers: [{url: /v3}], parameters: [{name: page, in: query, schema: {}}]}}
        components: {pathItems: {Orders: {get: {responses: {}}}}}
        """));

    var called = new Router(contract).called("GET", "/v3/orders");

    assertThat(called).extracting(each -> each.operation().label()).containsExactly("GET /orders");
    assertThat(contract.parameters(called.get(0).operation())).extracting(each -> each.value().text("name")).containsExactly("page");
  }

  @Test
  void valuesAreDecodedLastOfAllAndAPlusStaysAPlus() {
    assertThat(ROUTER.called("GET", "/orders/a%2Fb+c").get(0).decoded()).containsEntry("id", List.of("a/b+c"));
  }
}
