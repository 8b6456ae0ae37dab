package dev.remit.catalogue.boundary;

import dev.remit.catalogue.EntityInput;
import dev.remit.catalogue.EntityLink;
import dev.remit.platform.pages.Form;
import dev.remit.platform.problem.InvalidInput;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A thing as a form describes it: what is left empty is absent, lists have an item a line, rows without a text are none. */
final class EntityForm {

  private EntityForm() {}

  static EntityInput input(Form form) {
    return new EntityInput(form.given("title"), text(form, "description"), form.given("type"), form.given("lifecycle"), form.given("onCall"),
        form.given("owner"), lines(form, "contributors"), form.given("system"), form.given("subcomponentOf"), form.given("domain"),
        form.given("subdomainOf"), lines(form, "providesApis"), lines(form, "consumesApis"), lines(form, "dependsOn"),
        lines(form, "dependencyOf"), facts("labels", labels(form)), facts("annotations", annotations(form)), lines(form, "tags"), links(form));
  }

  static List<EntityLink> links(Form form) {
    return rows(form, List.of("linkUrl", "linkTitle", "linkIcon", "linkType")).stream()
        .filter(row -> row.get(0) != null || row.get(1) != null)
        .map(row -> new EntityLink(row.get(0) == null ? "" : row.get(0), row.get(1), row.get(2), row.get(3)))
        .toList();
  }

  static List<Fact> labels(Form form) {
    return facts(form, "labelKey", "labelValue");
  }

  static List<Fact> annotations(Form form) {
    return facts(form, "annotationKey", "annotationValue");
  }

  private static List<Fact> facts(Form form, String key, String value) {
    return rows(form, List.of(key, value)).stream()
        .filter(row -> row.get(0) != null || row.get(1) != null)
        .map(row -> new Fact(row.get(0) == null ? "" : row.get(0), row.get(1) == null ? "" : row.get(1)))
        .toList();
  }

  private static Map<String, String> facts(String field, List<Fact> facts) {
    var all = new LinkedHashMap<String, String>();
    for (var fact : facts) {
      if (all.put(fact.key(), fact.value()) != null) {
        throw new InvalidInput("/" + field, "One key stands here twice: " + fact.key());
      }
    }
    return all;
  }

  private static List<Row> rows(Form form, List<String> fields) {
    var columns = fields.stream().map(form::texts).toList();
    var number = columns.stream().mapToInt(List::size).max().orElse(0);
    return IntStream.range(0, number).mapToObj(row -> new Row(columns, row)).toList();
  }

  private static List<String> lines(Form form, String field) {
    return form.text(field).lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }

  /** Forms send line ends as networks do; kept are those of files. */
  private static @Nullable String text(Form form, String field) {
    var text = form.given(field);
    return text == null ? null : text.replace("\r\n", "\n");
  }

  /** A fact by its key, as it was typed. */
  record Fact(String key, String value) {}

  /** What stands in one row of a form's columns. */
  private record Row(List<List<String>> columns, int number) {

    @Nullable String get(int column) {
      var texts = columns.get(column);
      var text = number < texts.size() ? texts.get(number).strip().replace("\r\n", "\n") : "";
      return text.isEmpty() ? null : text;
    }
  }
}
