package dev.remit.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.commons.support.ReflectionSupport.findAllClassesInPackage;

import dev.remit.platform.pages.PageRoutes;
import dev.remit.platform.security.Rule;
import dev.remit.testing.RunnerRoutes;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** Nothing can be asked of Remit whose rule is not said and tried. */
class AccessTableTest {

  private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch");

  @Test
  void everyOperationAndPageHasARowWithItsRule() throws Exception {
    var declared = new TreeMap<>(operations());
    declared.putAll(pages());
    var tabled = new TreeMap<String, String>();
    AccessTable.rows().forEach(row -> tabled.put(row.operation(), row.rule()));
    assertThat(tabled).isEqualTo(declared);
  }

  @Test
  void rowsOfOneOperationNameOneRule() {
    var rules = AccessTable.rows().collect(Collectors.groupingBy(AccessRow::operation,
        Collectors.mapping(AccessRow::rule, Collectors.toSet())));
    assertThat(rules).allSatisfy((operation, named) -> assertThat(named).hasSize(1));
  }

  @Test
  void everyRuleIsOneOfTheCode() {
    var rules = findAllClassesInPackage("dev.remit", type -> type.isEnum() && Rule.class.isAssignableFrom(type), name -> true).stream()
        .flatMap(type -> Arrays.stream(type.getEnumConstants()))
        .map(rule -> ((Rule) rule).id())
        .toList();
    assertThat(rules).doesNotHaveDuplicates();
    assertThat(AccessTable.rows().map(AccessRow::rule)).isSubsetOf(rules);
  }

  private static Map<String, String> pages() throws Exception {
    var routes = new TreeMap<String, String>();
    for (var type : findAllClassesInPackage("dev.remit", PageRoutes.class::isAssignableFrom, name -> true)) {
      if (!type.isInterface() && type != RunnerRoutes.class) {
        ((PageRoutes) type.getDeclaredConstructor().newInstance()).routes()
            .forEach(route -> routes.put("page " + route.address(), route.rule().id()));
      }
    }
    return routes;
  }

  @SuppressWarnings("unchecked")
  private static Map<String, String> operations() throws IOException {
    try (var file = AccessTableTest.class.getResourceAsStream("/META-INF/openapi.yaml")) {
      var paths = (Map<String, Map<String, Object>>) new Yaml().<Map<String, Object>>load(file).get("paths");
      var operations = new TreeMap<String, String>();
      paths.forEach((path, item) -> item.forEach((method, operation) -> {
        if (METHODS.contains(method)) {
          operations.put(method.toUpperCase() + " " + path, (String) ((Map<String, Object>) operation).get("x-remit-rule"));
        }
      }));
      return operations;
    }
  }
}
