package dev.remit.platform.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.commons.support.ReflectionSupport.findAllClassesInPackage;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** Our contract is written by hand, so what it lists is compared with what the code serves. */
class OwnContractTest {

  private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch");
  private static final Pattern CHOICE = Pattern.compile("\\{(\\w+)\\s*:\\s*([a-z]+(?:\\|[a-z]+)+)}");

  @Test
  void contractAndCodeHaveTheSameOperations() throws IOException {
    assertThat(declared()).isNotEmpty().isEqualTo(served());
  }

  // several methods may serve one operation, each for its media types
  private static Set<String> served() {
    var resources = findAllClassesInPackage("dev.remit", type -> type.isAnnotationPresent(Path.class), name -> true);
    var operations = new TreeMap<String, Set<String>>();
    resources.stream()
        .flatMap(resource -> Arrays.stream(resource.getDeclaredMethods()).flatMap(method -> served(resource, method)))
        .forEach(served -> operations.computeIfAbsent(served.operation(), each -> new TreeSet<>()).addAll(served.parameters()));
    return operations.entrySet().stream().map(each -> line(each.getKey(), List.copyOf(each.getValue())))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private record Served(String operation, List<String> parameters) {}

  private static Stream<Served> served(Class<?> resource, Method method) {
    var path = Stream.of(resource.getAnnotation(Path.class), method.getAnnotation(Path.class))
        .filter(Objects::nonNull)
        .map(part -> "/" + part.value().replaceAll("^/|/$", ""))
        .collect(Collectors.joining());
    var parameters = Arrays.stream(method.getParameters()).flatMap(OwnContractTest::name).toList();
    return Arrays.stream(method.getAnnotations())
        .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
        .filter(Objects::nonNull)
        .flatMap(http -> spelledOut(path, parameters).map(each -> new Served(http.value() + " " + each.operation(), each.parameters())));
  }

  /** A parameter that is one of a few words is a path for each of them. */
  private static Stream<Served> spelledOut(String path, List<String> parameters) {
    var choice = CHOICE.matcher(path);
    if (!choice.find()) {
      return Stream.of(new Served(path.replaceAll("\\s*:[^}]*}", "}"), parameters));
    }
    var others = parameters.stream().filter(parameter -> !parameter.equals("path " + choice.group(1))).toList();
    return Arrays.stream(choice.group(2).split("\\|")).flatMap(word -> spelledOut(choice.replaceFirst(word), others));
  }

  private static Stream<String> name(Parameter parameter) {
    return Arrays.stream(parameter.getAnnotations()).flatMap(annotation ->
        annotation instanceof QueryParam query ? Stream.of("query " + query.value())
            : annotation instanceof PathParam path ? Stream.of("path " + path.value())
            : Stream.empty());
  }

  // what has servers of its own is not served by resources
  private static Set<String> declared() throws IOException {
    try (var file = OwnContractTest.class.getResourceAsStream("/META-INF/openapi.yaml")) {
      var document = new Document(new Yaml().load(file));
      return document.object("paths").entrySet().stream()
          .filter(path -> !map(path.getValue()).containsKey("servers"))
          .flatMap(path -> document.operations(path.getKey(), map(path.getValue())))
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  private static String line(String operation, List<String> parameters) {
    return operation + " " + parameters.stream().sorted().toList();
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> map(Object value) {
    return (Map<String, Object>) value;
  }

  private record Document(Map<String, Object> root) {

    Map<String, Object> object(String name) {
      return map(root.get(name));
    }

    Stream<String> operations(String path, Map<String, Object> item) {
      return item.entrySet().stream()
          .filter(member -> METHODS.contains(member.getKey()))
          .map(operation -> line(operation.getKey().toUpperCase(Locale.ROOT) + " " + path,
              Stream.concat(parameters(item), parameters(map(operation.getValue()))).toList()));
    }

    private Stream<String> parameters(Map<String, Object> holder) {
      return ((List<?>) holder.getOrDefault("parameters", List.of())).stream()
          .map(parameter -> resolve(map(parameter)))
          .filter(parameter -> !parameter.get("in").equals("header"))
          .map(parameter -> parameter.get("in") + " " + parameter.get("name"));
    }

    private Map<String, Object> resolve(Map<String, Object> node) {
      if (!(node.get("$ref") instanceof String ref)) {
        return node;
      }
      var found = root;
      for (var step : ref.substring("#/".length()).split("/")) {
        found = map(found.get(step));
      }
      return found;
    }
  }
}
