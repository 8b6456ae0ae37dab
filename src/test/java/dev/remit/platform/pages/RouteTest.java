package dev.remit.platform.pages;

import static org.assertj.core.api.Assertions.assertThat;

import dev.remit.platform.security.DoorRule;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RouteTest {

  private final Route route = Route.of("/apis/{api}/versions/{version}/openapi.{notation}", DoorRule.OPEN, "/view.xhtml", null);

  @Test
  void variablesTakeTheirValuesFromTheirSegments() {
    var match = route.match("/apis/orders-api/versions/1.0.0+b/openapi.json").orElseThrow();

    assertThat(match.route()).isSameAs(route);
    assertThat(match.variables()).isEqualTo(Map.of("api", "orders-api", "version", "1.0.0+b", "notation", "json"));
  }

  @Test
  void variableStandsForNoSlash() {
    assertThat(route.match("/apis/a/b/versions/1/openapi.json")).isEmpty();
    assertThat(route.match("/apis//versions/1/openapi.json")).isEmpty();
  }

  @Test
  void dotIsOnlyADot() {
    assertThat(route.match("/apis/a/versions/1/openapiXjson")).isEmpty();
  }

  @Test
  void wholePathHasToFit() {
    assertThat(route.match("/apis/a/versions/1/openapi.json/")).isEmpty();
    assertThat(route.match("/x/apis/a/versions/1/openapi.json")).isEmpty();
  }
}
