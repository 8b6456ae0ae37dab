package dev.remit.openapi.diff;

import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The schemas within a part that count for some values only. What they evaluate is known for a value, not for all of them (JSON
 * Schema 2020-12 core, section 11).
 */
final class Conditional {

  private static final List<String> CONDITIONS = List.of("if", "then", "else");
  private static final List<String> MAPS = List.of("dependentSchemas", "dependencies");

  private Conditional() {}

  /** Whether one of those within this part may evaluate something, because it says so or decides it for each value anew. */
  static boolean mayEvaluate(Shape shape, Located part, Predicate<Shape> evaluates) {
    return shape.within(part).stream().flatMap(Conditional::in)
        .map(schema -> shape.together(List.of(schema))).anyMatch(inner -> decides(inner) || evaluates.test(inner));
  }

  private static boolean decides(Shape inner) {
    return !inner.groups().isEmpty() || inner.has("if") || MAPS.stream().anyMatch(inner::has);
  }

  private static Stream<Located> in(Located part) {
    var forms = part.at("anyOf");
    return Stream.of(
        CONDITIONS.stream().map(part::at).filter(Objects::nonNull),
        MAPS.stream().flatMap(keyword -> values(part.at(keyword))),
        forms == null || forms.size() == 1 ? Stream.<Located>empty() : forms.items().stream()).flatMap(each -> each);
  }

  private static Stream<Located> values(@Nullable Located map) {
    return map == null ? Stream.empty() : map.keys().stream().map(map::at).filter(Objects::nonNull);
  }
}
