package dev.remit.openapi.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.remit.openapi.Change;
import dev.remit.openapi.Diff;
import dev.remit.openapi.Direction;
import dev.remit.openapi.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is shown where other members or items are left over than before. */
class UnevaluatedTest {

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = true, textBlock = """
      # before | after | shown of the old document | shown of the new one
      if: {required: [bark]}, then: {properties: {a: {}}}, unevaluatedProperties: false | if: {required: [meow]}, then: {properties: {a: {}}}, unevaluatedProperties: false | {"required":["bark"]} | {"required":["meow"]}
      dependentSchemas: {k: {properties: {b: {}}}}, properties: {k: {}}, unevaluatedProperties: false | properties: {k: {}}, unevaluatedProperties: false | {"k":{"properties":{"b":{}}}} | absent
      if: {required: [k]}, then: {properties: {a: {}}}, unevaluatedProperties: false | if: {required: [k]}, then: {properties: {a: {}}}, properties: {a: {}}, unevaluatedProperties: false | {"if":{"required":["k"]},"then":{"properties":{"a":{}}},"unevaluatedProperties":false} | {"if":{"required":["k"]},"then":{"properties":{"a":{}}},"properties":{"a":{}},"unevaluatedProperties":false}
      if: {required: [k]}, then: {properties: {a: {}}}, unevaluatedProperties: false | if: {required: [l]}, then: {properties: {a: {}}}, unevaluatedProperties: {type: string} | false | {"type":"string"}
      contains: {type: string}, unevaluatedItems: false | contains: {type: integer}, unevaluatedItems: false | {"type":"string"} | {"type":"integer"}
      contains: {type: string}, unevaluatedItems: false | contains: {type: string}, unevaluatedItems: {type: 'null'} | false | {"type":"null"}
      contains: {type: string}, unevaluatedItems: false | contains: {type: string}, items: {}, unevaluatedItems: false | {"contains":{"type":"string"},"unevaluatedItems":false} | {"contains":{"type":"string"},"items":{},"unevaluatedItems":false}
      """)
  void isWhatDiffers(String before, String after, String old, String now) {
    var change = unevaluated(Sample.schema31("{" + before + "}"), Sample.schema31("{" + after + "}"));

    assertThat(change.before()).isEqualTo(old);
    assertThat(change.after()).isEqualTo(now.equals("absent") ? null : now);
  }

  @Test
  void isWhatAConditionRefersTo() {
    var document = "paths: {/a: {post: {responses: {}, requestBody: {content: {application/json: {schema: "
        + "{if: {$ref: '#/components/schemas/If'}, then: {properties: {a: {}}}, unevaluatedProperties: false}}}}}}}, components: {schemas: {If: {required: [%s]}}}";
    var change = unevaluated(Sample.root("3.1.0", document.formatted("k")), Sample.root("3.1.0", document.formatted("l")));

    assertThat(change.before()).isEqualTo("{\"required\":[\"k\"]}");
    assertThat(change.after()).isEqualTo("{\"required\":[\"l\"]}");
  }

  private static Change unevaluated(Document before, Document after) {
    return Diff.between(before, after).stream()
        .filter(each -> each.rule().startsWith("unevaluated-") && each.direction() == Direction.REQUEST).findFirst().orElseThrow();
  }
}
