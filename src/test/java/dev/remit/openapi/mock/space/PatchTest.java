package dev.remit.openapi.mock.space;

import static dev.remit.openapi.mock.space.Shop.object;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.remit.openapi.Limits;
import dev.remit.openapi.read.Reading;
import dev.remit.openapi.tree.Node;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Patches of both kinds, alone and as a client sends them. */
class PatchTest {

  private final Shop notes = Shop.of(Stores.NOTES);

  private static Node json(String text) {
    return Reading.json(text.getBytes(StandardCharsets.UTF_8), Limits.DEFAULT);
  }

  @ParameterizedTest(name = "[{index}] {0} + {1}")
  @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
      {"a":"b"}           | {"a":"c"}                | {"a":"c"}
      {"a":"b"}           | {"b":"c"}                | {"a":"b","b":"c"}
      {"a":"b"}           | {"a":null}               | {}
      {"a":"b","b":"c"}   | {"a":null}               | {"b":"c"}
      {"a":["b"]}         | {"a":"c"}                | {"a":"c"}
      {"a":{"b":"c"}}     | {"a":{"b":"d","c":null}} | {"a":{"b":"d"}}
      {"a":[{"b":"c"}]}   | {"a":[1]}                | {"a":[1]}
      ["a","b"]           | ["c","d"]                | ["c","d"]
      {"e":null}          | {"a":1}                  | {"e":null,"a":1}
      [1,2]               | {"a":"b","c":null}       | {"a":"b"}
      {}                  | {"a":{"bb":{"ccc":null}}} | {"a":{"bb":{}}}
      {"a":1}             | {"a":{"b":null,"c":2}}   | {"a":{"c":2}}
      """)
  void merging(String target, String patch, String result) {
    assertThat(MergePatch.apply(json(target), json(patch))).hasToString(result);
  }

  @ParameterizedTest(name = "[{index}] {0} + {1}")
  @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
      {"foo":"bar"}                 | [{"op":"add","path":"/baz","value":"qux"}]                          | {"foo":"bar","baz":"qux"}
      {"foo":["bar","baz"]}         | [{"op":"add","path":"/foo/1","value":"qux"}]                        | {"foo":["bar","qux","baz"]}
      {"foo":["bar"]}               | [{"op":"add","path":"/foo/-","value":["abc"]}]                      | {"foo":["bar",["abc"]]}
      {"foo":["bar"]}               | [{"op":"add","path":"/foo/1","value":1}]                            | {"foo":["bar",1]}
      {"foo":1,"baz":2}             | [{"op":"remove","path":"/baz"}]                                     | {"foo":1}
      {"foo":[1,2,3]}               | [{"op":"remove","path":"/foo/1"}]                                   | {"foo":[1,3]}
      {"foo":1}                     | [{"op":"replace","path":"/foo","value":{"a":1}}]                    | {"foo":{"a":1}}
      {"a":{"b":1},"c":{}}          | [{"op":"move","from":"/a/b","path":"/c/d"}]                         | {"a":{},"c":{"d":1}}
      {"foo":[1,2,3,4]}             | [{"op":"move","from":"/foo/1","path":"/foo/3"}]                     | {"foo":[1,3,4,2]}
      {"a":{"b":1}}                 | [{"op":"copy","from":"/a","path":"/c"}]                             | {"a":{"b":1},"c":{"b":1}}
      {"a":1.0}                     | [{"op":"test","path":"/a","value":1},{"op":"remove","path":"/a"}]   | {}
      {"a~b":{"c/d":1}}             | [{"op":"replace","path":"/a~0b/c~1d","value":2}]                    | {"a~b":{"c/d":2}}
      {"a":1}                       | [{"op":"replace","path":"","value":[1]}]                            | [1]
      {"a":[{"b":1},{"b":2}]}       | [{"op":"replace","path":"/a/1/b","value":3}]                        | {"a":[{"b":1},{"b":3}]}
      """)
  void stepping(String target, String patch, String result) {
    assertThat(JsonPatch.apply(json(target), json(patch))).hasToString(result);
  }

  @ParameterizedTest(name = "[{index}] {0}: {1}")
  @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
      [{"op":"remove","path":"/b"}]                                                   | /0 | false
      [{"op":"replace","path":"/b","value":1}]                                        | /0 | false
      [{"op":"add","path":"/b/c","value":1}]                                          | /0 | false
      [{"op":"add","path":"/a/3","value":1}]                                          | /0 | false
      [{"op":"add","path":"/a/01","value":1}]                                         | /0 | false
      [{"op":"replace","path":"/a/-","value":1}]                                      | /0 | false
      [{"op":"remove","path":"/a/0"},{"op":"remove","path":"/a/1"}]                   | /1 | false
      [{"op":"add","path":"a","value":1}]                                             | /0 | false
      [{"op":"add","path":"/c"}]                                                      | /0 | false
      [{"op":"turn","path":"/c"}]                                                     | /0 | false
      [{"op":"remove","path":""}]                                                     | /0 | false
      [{"op":"move","from":"/o","path":"/o/p"}]                                       | /0 | false
      [{"op":"copy","from":"/x","path":"/y"}]                                         | /0 | false
      [{"op":"test","path":"/x","value":1}]                                           | /0 | false
      [{"op":"test","path":"/n","value":2}]                                           | /0 | true
      [{"op":"test","path":"/n","value":"1"}]                                         | /0 | true
      [7]                                                                             | /0 | false
      {"op":"remove","path":"/n"}                                                     | ~~ | false
      """)
  void whatDoesNotFitIsRefused(String patch, String place, boolean test) {
    assertThatThrownBy(() -> JsonPatch.apply(json("{\"a\":[1,2],\"n\":1,\"o\":{}}"), json(patch))).isInstanceOfSatisfying(JsonPatch.Misfit.class, misfit -> {
      assertThat(misfit.place()).isEqualTo(place);
      assertThat(misfit.isTest()).isEqualTo(test);
      assertThat(misfit.getMessage()).endsWith(".");
    });
  }

  @Test
  void aPatchCannotMakeMoreThanMemoryHolds() {
    var doubling = "{\"op\":\"copy\",\"from\":\"/a\",\"path\":\"/a/-\"}";
    var steps = json("[" + String.join(",", java.util.Collections.nCopies(60, doubling)) + "]");
    var many = json("[" + String.join(",", java.util.Collections.nCopies(201, "{\"op\":\"add\",\"path\":\"/x\",\"value\":1}")) + "]");

    assertThatThrownBy(() -> JsonPatch.apply(json("{\"a\":[1,2,3]}"), steps)).isInstanceOf(JsonPatch.Misfit.class).hasMessageContaining("parts");
    assertThatThrownBy(() -> JsonPatch.apply(json("{}"), many)).isInstanceOf(JsonPatch.Misfit.class);
  }

  @Test
  void clientsPatchEitherWay() {
    notes.post("/notes", "{\"title\": \"A\", \"rank\": 1, \"tags\": [\"x\"]}");

    assertThat(object(notes.merge("/notes/1", "{\"rank\": null, \"title\": \"B\"}")).toJson()).contains("\"title\":\"B\"").doesNotContain("rank");
    assertThat(object(notes.steps("/notes/1", "[{\"op\": \"add\", \"path\": \"/tags/-\", \"value\": \"y\"}]")).array("tags")).hasToString("[\"x\",\"y\"]");
    assertThat(object(notes.call("PATCH", "/notes/1", "{\"rank\": 4}")).number("rank")).hasToString("4");
    assertThat(object(notes.call("PATCH", "/notes/1", "[{\"op\": \"remove\", \"path\": \"/rank\"}]")).has("rank")).isFalse();
    assertThat(notes.merge("/notes/1", "{\"rank\": 5}").why().told()).isEqualTo("from space 'ada': patched /notes/1, 200");
  }

  @Test
  void whatWouldBreakTheContractIsRefusedWhole() {
    notes.post("/notes", "{\"title\": \"A\", \"rank\": 1}");

    var refused = notes.merge("/notes/1", "{\"title\": null, \"rank\": 9}");
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.why().violations()).singleElement()
        .satisfies(violation -> assertThat(violation.rule() + " " + violation.clause()).isEqualTo("required /components/schemas/Note/required/1"));
    assertThat(notes.steps("/notes/1", "[{\"op\": \"replace\", \"path\": \"/title\", \"value\": 7}]").status()).isEqualTo(422);
    assertThat(notes.steps("/notes/1", "[{\"op\": \"remove\", \"path\": \"/nothing\"}]").status()).isEqualTo(422);
    assertThat(notes.steps("/notes/1", "[{\"op\": \"test\", \"path\": \"/rank\", \"value\": 2}]").status()).isEqualTo(409);
    assertThat(object(notes.get("/notes/1")).toJson()).contains("\"title\":\"A\"", "\"rank\":1");
  }
}
