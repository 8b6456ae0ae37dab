package dev.remit.openapi.write;

import static org.assertj.core.api.Assertions.assertThat;

import dev.remit.openapi.Document;
import dev.remit.openapi.Limits;
import dev.remit.openapi.Notation;
import dev.remit.openapi.Reads;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class YamlWriterTest {

  private static final String JSON = """
      {"openapi":"3.0.3","info":{"title":"Orders: all","version":"1.10","description":"One.\\n\\nTwo: #2\\n"},\
      "paths":{"/orders/{id}":{"get":{"deprecated":true,"parameters":[{"name":"id","in":"path"},{"name":"no","in":"query"}],\
      "responses":{"200":{"description":"ok","content":{}},"x-codes":[[1,1.50],[],"2020-01-01"]}}}},"x-k":"%s"}"""
      .formatted("k".repeat(3));

  private static final String YAML = """
      openapi: "3.0.3"
      info:
        title: "Orders: all"
        version: "1.10"
        description: |
          One.

          Two: #2
      paths:
        /orders/{id}:
          get:
            deprecated: true
            parameters:
              - name: id
                in: path
              - name: "no"
                in: query
            responses:
              "200":
                description: ok
                content: {}
              x-codes:
                - - 1
                  - 1.50
                - []
                - "2020-01-01"
      x-k: kkk
      """;

  @Test
  void writes_block_style() {
    assertThat(new String(Reads.read(JSON).toYaml(), StandardCharsets.UTF_8)).isEqualTo(YAML);
  }

  @Test
  void both_notations_hold_the_same() {
    var json = Reads.read(JSON);
    var yaml = Reads.read(YAML);
    assertThat(json.notation()).isEqualTo(Notation.JSON);
    assertThat(yaml.notation()).isEqualTo(Notation.YAML);
    assertThat(new String(yaml.toJson(), StandardCharsets.UTF_8)).isEqualTo(JSON);
    assertThat(Document.read(yaml.toJson(), Limits.DEFAULT).root().hash()).isEqualTo(json.root().hash());
  }
}
