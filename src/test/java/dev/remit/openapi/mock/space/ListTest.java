package dev.remit.openapi.mock.space;

import static dev.remit.openapi.mock.space.Shop.field;
import static dev.remit.openapi.mock.space.Shop.object;
import static org.assertj.core.api.Assertions.assertThat;

import dev.remit.openapi.tree.ObjectNode;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Filters, search, order and pages. */
class ListTest {

  private final Shop notes = Shop.of(Stores.NOTES);

  @BeforeEach
  void fill() {
    notes.post("/notes", "{\"title\": \"Milk\", \"color\": \"white\", \"rank\": 2, \"tags\": [\"shop\", \"food\"]}");
    notes.post("/notes", "{\"title\": \"Bread\", \"color\": \"brown\", \"rank\": 10, \"tags\": [\"food\"]}");
    notes.post("/notes", "{\"title\": \"Call Milka\", \"rank\": 1}");
    notes.post("/notes", "{\"title\": \"Paint\", \"color\": \"white\"}");
  }

  private static String titles(ObjectNode page) {
    return Objects.requireNonNull(page.array("items")).items().stream().map(item -> ((ObjectNode) item).text("title")).collect(Collectors.joining(" "));
  }

  @ParameterizedTest(name = "[{index}] {0}: {1} of {2}")
  @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
      ~~                       | Milk Bread Call Milka Paint | 4
      color=white              | Milk Paint | 2
      color=white&color=brown  | Milk Bread Paint | 3
      color=pink               | ~~ | 0
      rank=10                  | Bread | 1
      rank=1e1                 | Bread | 1
      tags=food                | Milk Bread | 2
      tags=food&color=white    | Milk | 1
      q=MILK                   | Milk Call Milka | 2
      q=shop                   | Milk | 1
      q=                       | Milk Bread Call Milka Paint | 4
      sort=title               | Bread Call Milka Milk Paint | 4
      sort=-title              | Paint Milk Call Milka Bread | 4
      sort=title&order=desc    | Paint Milk Call Milka Bread | 4
      sort=rank                | Call Milka Milk Bread Paint | 4
      sort=color,-title        | Bread Paint Milk Call Milka | 4
      sort=title:desc          | Paint Milk Call Milka Bread | 4
      sort=title,desc          | Paint Milk Call Milka Bread | 4
      sort=nothing             | Milk Bread Call Milka Paint | 4
      sort=title&limit=2       | Bread Call Milka | 4
      limit=2                  | Milk Bread | 4
      limit=2&offset=1         | Bread Call Milka | 4
      limit=2&offset=3         | Paint | 4
      offset=9                 | ~~ | 4
      limit=0                  | ~~ | 4
      color=white&limit=1      | Milk | 2
      color=white&offset=1     | Paint | 2
      mood=good                | Milk Bread Call Milka Paint | 4
      """)
  void aListIsAskedFor(String query, String titles, int total) {
    var answer = notes.get("/notes?" + query);

    assertThat(answer.status()).isEqualTo(200);
    assertThat(titles(object(answer))).isEqualTo(titles);
    assertThat(object(answer).number("total")).hasToString(String.valueOf(total));
    assertThat(field(answer, "X-Total-Count")).isEqualTo(String.valueOf(total));
  }

  @ParameterizedTest
  @CsvSource({"limit=1", "limit=3", "limit=1&color=white", "limit=1&sort=-title", "limit=2&q=i"})
  void pagesFollowOneAnother(String query) {
    var whole = titles(object(notes.get("/notes?" + query.replaceFirst("limit=\\d", "limit=50"))));
    var seen = new StringBuilder();
    var cursor = "";
    for (int i = 0; i < 9 && cursor != null; i++) {
      var page = object(notes.get("/notes?" + query + (cursor.isEmpty() ? "" : "&cursor=" + cursor)));
      seen.append(seen.isEmpty() ? "" : " ").append(titles(page));
      cursor = page.text("next");
      assertThat(page.flag("hasMore")).isEqualTo(cursor != null);
    }
    assertThat(seen).hasToString(whole);
  }

  @Test
  void aCursorStaysGoodWhatever() {
    var cursor = object(notes.get("/notes?limit=2")).text("next");
    notes.delete("/notes/1");
    notes.delete("/notes/2");
    notes.post("/notes", "{\"title\": \"New\"}");

    assertThat(titles(object(notes.get("/notes?limit=2&cursor=" + cursor)))).isEqualTo("Call Milka Paint");
  }

  @Test
  void anIdentityIsACursorToo() {
    assertThat(titles(object(notes.get("/notes?cursor=3")))).isEqualTo("Paint");
  }

  @Test
  void noCursorThatWasGivenOutIsRefused() {
    var refused = notes.get("/notes?cursor=nonsense");

    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.why().violations()).singleElement().satisfies(violation -> assertThat(violation.name() + " " + violation.rule()).isEqualTo("cursor cursor"));
  }

  @Test
  void whatIsNotUnderstoodIsTold() {
    assertThat(notes.get("/notes?mood=good").why().told()).contains("whatever mood may mean");
    assertThat(notes.get("/notes").why().told()).doesNotContain("mood");
  }

  @Test
  void whatIsSaidOfAPageIsTrue() {
    assertThat(object(notes.get("/notes?limit=3")).object("page")).hasToString("{\"size\":3,\"totalPages\":2}");
  }

  @Test
  void aPageHoldsWhatItsParameterSaysAtMost() {
    for (int i = 0; i < 60; i++) {
      notes.post("/notes", "{\"title\": \"More\"}");
    }

    assertThat(object(notes.get("/notes")).array("items").size()).isEqualTo(10);
    assertThat(object(notes.get("/notes?limit=50")).array("items").size()).isEqualTo(50);
    assertThat(notes.get("/notes?limit=51").status()).isEqualTo(422);
  }

  private static final String SPRING = """
      openapi: 3.0.3
      info: {title: Pages, version: 1.0.0}
      paths:
        /cars/:
          get:
            parameters:
            - {name: page, in: query, schema: {type: integer, minimum: 0, default: 0}}
            - {name: size, in: query, schema: {type: integer, default: 2}}
            responses: {'200': {description: Done, content: {application/json: {schema: {$ref: '#/components/schemas/Cars'}}}}}
          post:
            requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Car'}}}}
            responses: {'201': {description: Done, content: {application/json: {schema: {$ref: '#/components/schemas/Car'}}}}}
        /cars/{car_id}/:
          get:
            parameters: [{name: car_id, in: path, required: true, schema: {type: string}}]
            responses: {'200': {description: Done, content: {application/json: {schema: {$ref: '#/components/schemas/Car'}}}}}
      components:
        schemas:
          Car: {type: object, required: [carId, make], properties: {carId: {type: string, readOnly: true}, make: {type: string}}}
          Cars:
            type: object
            required: [content, totalElements, totalPages, number, last, next, server]
            properties:
              content: {type: array, items: {$ref: '#/components/schemas/Car'}}
              totalElements: {type: integer}
              totalPages: {type: integer}
              number: {type: integer}
              numberOfElements: {type: integer}
              last: {type: boolean}
              next: {type: string, nullable: true}
              server: {type: string}
      """;

  @Test
  void pagesMayBeCountedFromZero() {
    var cars = Shop.of(SPRING);
    for (var make : new String[] {"A", "B", "C", "D", "E"}) {
      assertThat(cars.post("/cars/", "{\"make\": \"" + make + "\"}").status()).isEqualTo(201);
    }

    var last = object(cars.get("/cars/?page=2"));
    assertThat(last.toJson()).contains("\"make\":\"E\"", "\"totalElements\":5", "\"totalPages\":3", "\"number\":2", "\"numberOfElements\":1", "\"last\":true", "\"next\":null", "\"server\":");
    var first = object(cars.get("/cars/"));
    assertThat(first.text("next")).isEqualTo("?page=1");
    assertThat(object(cars.get("/cars/" + first.text("next"))).toJson()).contains("\"make\":\"C\"", "\"make\":\"D\"").doesNotContain("\"make\":\"A\"");
    assertThat(field(cars.post("/cars/", "{\"make\": \"F\"}"), "Location")).isEqualTo("6");
    assertThat(object(cars.get("/cars/6/")).text("make")).isEqualTo("F");
  }
}
