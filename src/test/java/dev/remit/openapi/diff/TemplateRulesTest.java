package dev.remit.openapi.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.remit.openapi.Change;
import dev.remit.openapi.Diff;
import dev.remit.openapi.Document;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Concrete paths are matched before templates, so one that comes or goes has to do with the templates that fit it. */
class TemplateRulesTest {

  private static final String USER = "'/users/{name}': {get: {%s responses: {'200': {description: A user}}}}";
  private static final String NAME = "parameters: [{name: name, in: path, required: true, schema: {%s}}],";
  private static final String SHADOWS = "operation-shadows-template RISKY + operation-added COMPATIBLE";

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = true, textBlock = """
      # path | operation | verdict
      /users/me | get: {responses: {'200': {description: Me}}} | operation-added COMPATIBLE
      /users/me | get: {parameters: [{name: q, in: query, schema: {}}], responses: {'200': {description: Me}}} | operation-added COMPATIBLE
      /users/me | get: {parameters: [{name: q, in: query, required: true, schema: {}}], responses: {'200': {description: Me}}} | shadows
      /users/me | get: {security: [{key: []}], responses: {'200': {description: Me}}} | shadows
      /users/me | get: {responses: {'201': {description: Me}}} | shadows
      /users/me | put: {parameters: [{name: q, in: query, required: true, schema: {}}], responses: {}} | operation-added COMPATIBLE
      /users/me/x | get: {parameters: [{name: q, in: query, required: true, schema: {}}], responses: {}} | operation-added COMPATIBLE
      /people/me | get: {parameters: [{name: q, in: query, required: true, schema: {}}], responses: {}} | operation-added COMPATIBLE
      /users/me?x=1 | get: {parameters: [{name: q, in: query, required: true, schema: {}}], responses: {}} | operation-added COMPATIBLE
      """)
  void anOperationThatComesTakesRequestsFromATemplate(String path, String operation, String verdict) {
    var user = USER.formatted(NAME.formatted("type: string"));
    var old = paths(user);
    var now = paths(user + ", '" + path + "': {" + operation + "}");

    assertThat(Sample.verdicts(old, now)).isEqualTo(verdict.equals("shadows") ? SHADOWS : verdict);
  }

  @ParameterizedTest
  @CsvSource({"type: string, false", "type: integer, true", "'type: string, format: uuid', true", "'type: string, maxLength: 1', true",
    "'enum: [me, you]', false", "'enum: [you]', true", "'type: boolean', true"})
  void onlyWhatTheVariableMayBeIsTaken(String schema, boolean compatible) {
    var user = USER.formatted(NAME.formatted(schema));
    var me = ", /users/me: {get: {parameters: [{name: q, in: query, required: true, schema: {}}], responses: {'200': {description: Me}}}}";

    assertThat(Sample.verdicts(paths(user), paths(user + me))).isEqualTo(compatible ? "operation-added COMPATIBLE" : SHADOWS);
    assertThat(Sample.verdicts(paths(user + me), paths(user))).isEqualTo(compatible ? "operation-removed BREAKING" : "operation-left-to-template RISKY");
  }

  @Test
  void itIsToldOfTheOperationWhoseRequestsAreTaken() {
    var user = USER.formatted("");
    var me = ", /users/me: {get: {parameters: [{name: q, in: query, required: true, schema: {}}], responses: {'200': {description: Me}}}}";

    assertThat(Diff.between(paths(user), paths(user + me))).filteredOn(change -> change.rule().equals("operation-shadows-template"))
        .singleElement().satisfies(change -> {
          assertThat(change.uses()).extracting(Change.Use::operation).containsExactly("GET /users/{name}");
          assertThat(change.before()).isEqualTo("\"GET /users/{name}\"");
          assertThat(change.after()).isEqualTo("\"GET /users/me\"");
        });
  }

  @Test
  void ofSeveralTemplatesTheOneThatSaysMostLiterallyAnswered() {
    var any = "'/{kind}/{name}': {get: {parameters: [{name: q, in: query, required: true, schema: {}}], responses: {'200': {description: Any}}}}";
    var me = ", /users/me: {get: {responses: {'200': {description: Me}}}}";

    assertThat(Sample.verdicts(paths(any + ", " + USER.formatted("")), paths(any + ", " + USER.formatted("") + me)))
        .isEqualTo("operation-added COMPATIBLE");
    assertThat(rulesOf(paths(USER.formatted("") + ", " + any + me), paths(USER.formatted("") + ", " + any))).isEqualTo("operation-left-to-template");
  }

  @Test
  void variablesThatStayAreComparedWithEachOther() {
    var template = "'/users/{user}/files/{file}': {get: {parameters: [{name: user, in: path, required: true, schema: {type: string}},"
        + " {name: file, in: path, required: true, schema: {type: %s}}], responses: {'200': {description: A file}}}}";
    var mine = ", '/users/me/files/{id}': {get: {parameters: [{name: id, in: path, required: true, schema: {type: %s}}], responses: {'200': {description: A file}}}}";

    assertThat(Sample.verdicts(paths(template.formatted("integer")), paths(template.formatted("integer") + mine.formatted("integer"))))
        .isEqualTo("operation-added COMPATIBLE");
    assertThat(Sample.verdicts(paths(template.formatted("string")), paths(template.formatted("string") + mine.formatted("integer"))))
        .isEqualTo(SHADOWS);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = true, textBlock = """
      # what the template says | verdict
      '' | operation-left-to-template RISKY
      parameters: [{name: q, in: query, schema: {}}], | operation-left-to-template RISKY
      parameters: [{name: q, in: query, required: true, schema: {}}], | operation-removed BREAKING
      requestBody: {required: true, content: {}}, | operation-removed BREAKING
      """)
  void anOperationThatGoesIsLeftToATemplateUnlessThatSurelyRefuses(String demands, String verdict) {
    var user = USER.formatted(demands);

    assertThat(Sample.verdicts(paths(user + ", /users/me: {get: {responses: {'200': {description: Me}}}}"), paths(user))).isEqualTo(verdict);
  }

  private static String rulesOf(Document old, Document now) {
    return Diff.between(old, now).stream().map(Change::rule).collect(Collectors.joining(" + "));
  }

  private static Document paths(String paths) {
    return Sample.root("3.1.0", "paths: {" + paths + "}, components: {securitySchemes: {key: {type: apiKey, in: header, name: X-Key}}}");
  }
}
