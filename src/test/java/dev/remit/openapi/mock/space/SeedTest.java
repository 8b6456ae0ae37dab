package dev.remit.openapi.mock.space;

import static dev.remit.openapi.mock.space.Shop.field;
import static dev.remit.openapi.mock.space.Shop.object;
import static org.assertj.core.api.Assertions.assertThat;

import dev.remit.openapi.Violation;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Spaces that are filled from a text, looked into and moved. */
class SeedTest {

  private static final String NOTE = "{\"id\": 1, \"title\": \"A\", \"createdAt\": \"2020-01-01T00:00:00Z\", \"revision\": 1, \"secret\": \"s\"}";

  private final Shop notes = Shop.of(Stores.NOTES);

  private static String told(List<Violation> violations) {
    return violations.stream().map(each -> each.rule() + " " + each.name()).collect(Collectors.joining(" + "));
  }

  @Test
  void whatIsSeededIsThere() {
    assertThat(notes.seed("{\"/notes/1/replies\": [{\"text\": \"B\", \"replyId\": \"00000000-0000-4000-8000-000000000001\"}], \"/notes\": [" + NOTE + "]}")).isEmpty();

    assertThat(object(notes.get("/notes/1")).text("createdAt")).isEqualTo("2020-01-01T00:00:00Z");
    assertThat(notes.get("/notes/1/replies/00000000-0000-4000-8000-000000000001").status()).isEqualTo(200);
    assertThat(field(notes.post("/notes", "{\"title\": \"B\"}"), "Location")).isEqualTo("notes/2");
  }

  @Test
  void whatIsInspectedCanBeSeeded() {
    notes.seed("{\"/notes\": [" + NOTE + "]}");
    notes.post("/notes", "{\"title\": \"B\", \"secret\": \"s\"}");
    notes.post("/notes/2/replies", "{\"text\": \"C\"}");
    notes.seed("{\"/countries\": [{\"code\": \"IT\"}]}");

    var other = Shop.of(Stores.NOTES);
    assertThat(other.seed(notes.space.inspect().toJson())).isEmpty();
    assertThat(other.space.inspect()).hasToString(notes.space.inspect().toJson());
    assertThat(other.space.items()).isEqualTo(4);
    assertThat(other.space.weight()).isEqualTo(notes.space.weight());
  }

  @ParameterizedTest(name = "[{index}] {0}: {1}")
  @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
      {"/notes": [{"createdAt": "2020-01-01T00:00:00Z", "revision": 1}]}   | required /~1notes/0
      {"/notes": [NOTE, {"id": "x", "title": ""}]}           | type /~1notes/1/id + minLength /~1notes/1/title + required /~1notes/1 + required /~1notes/1
      {"/notes": [NOTE, NOTE]}                               | already-there /~1notes/1
      {"/notes": [NOTE, 7]}                                  | type /~1notes/1
      {"/notes": {}}                                         | type /~1notes
      {"/nothing": []}                                       | path /~1nothing
      {"/notes/9/replies": [{"replyId": "00000000-0000-4000-8000-000000000001", "text": "A"}]} | parent /~1notes~19~1replies
      {"/countries": [{"code": "IT"}, {"code": "it"}]}       | pattern /~1countries/1/code
      []                                                     | type
      {"/notes": [                                           | syntax
      """)
  void whatIsNotSoundIsRefusedWhole(String json, String violations) {
    var refused = notes.seed(json.replace("NOTE", NOTE));

    assertThat(told(refused).strip().split(" \\+ ")).containsExactlyInAnyOrder(violations.split(" \\+ "));
    assertThat(notes.space.items()).isZero();
    assertThat(notes.space.inspect()).hasToString("{}");
  }

  @Test
  void aViolationNamesTheClause() {
    assertThat(notes.seed("{\"/notes\": [{\"id\": 1, \"title\": 5, \"createdAt\": \"2020-01-01T00:00:00Z\", \"revision\": 1}]}")).singleElement()
        .satisfies(violation -> assertThat(violation.clause()).isEqualTo("/components/schemas/Note/properties/title/type"));
  }

  @Test
  void whatIsThereAlreadyIsNotOverwritten() {
    notes.post("/notes", "{\"title\": \"B\"}");

    assertThat(told(notes.seed("{\"/notes\": [" + NOTE + "]}"))).isEqualTo("already-there /~1notes/0");
    assertThat(object(notes.get("/notes/1")).text("title")).isEqualTo("B");
  }

  @Test
  void whoHasNoIdentityGetsOne() {
    assertThat(notes.seed("{\"/notes\": [" + NOTE + "]}")).isEmpty();
    assertThat(notes.seed("{\"/notes\": [{\"title\": \"B\", \"createdAt\": \"2020-01-01T00:00:00Z\", \"revision\": 1}]}")).isEmpty();
    assertThat(object(notes.get("/notes/2")).text("title")).isEqualTo("B");
  }

  @Test
  void whatDoesNotFitInIsRefusedWhole() {
    var small = Shop.of(Stores.NOTES, new Bounds(1, 100_000));

    assertThat(told(small.seed("{\"/notes\": [" + NOTE + ", " + NOTE.replace("\"id\": 1", "\"id\": 2") + "]}")).strip()).isEqualTo("space-full");
    assertThat(small.space.items()).isZero();
  }
}
