package dev.remit.openapi.use;

import static org.assertj.core.api.Assertions.assertThat;

import dev.remit.openapi.Limits;
import dev.remit.openapi.Reads;
import dev.remit.openapi.Usage;
import dev.remit.openapi.UsedFields;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Who uses what of a document. */
class FieldUseTest {

  private static Usage usage(String operations) {
    return Usage.read(("{\"operations\": [" + operations + "]}").getBytes(StandardCharsets.UTF_8), Limits.DEFAULT);
  }

  @Test
  void eachFieldHasThoseWhoUseIt() {
    var document = Reads.read("""
        openapi: 3.1.0
        info: {title: Orders, version: 1.0.0}
        paths:
          /orders/{id}:
            put:
              parameters: [{name: id, in: path, required: true}, {name: dry, in: query}]
              requestBody: {content: {application/json: {schema: {properties: {total: {}, note: {}}}}}}
              responses:
                '200': {description: a, headers: {X-A: {}}, content: {application/json: {schema: {$ref: '#/components/schemas/Order'}}}}
                default: {description: b}
        components:
          schemas: {Order: {properties: {total: {}, lines: {type: array, items: {properties: {sku: {}, count: {}}}}, labels: {additionalProperties: {type: string}}, parent: {$ref: '#/components/schemas/Order'}}}}
        """);
    var users = new LinkedHashMap<String, List<Usage>>();
    users.put("fine", List.of(usage("""
        {"operation": "PUT /orders/{order}", "parameters": [{"in": "query", "name": "dry"}], "sends": {"members": ["total"]},
         "reads": [{"status": "200", "members": ["lines[].sku", "labels.red"], "headers": ["x-a"]}, {"status": "404"}]}""")));
    users.put("vague", List.of(usage("{\"operation\": \"PUT /orders/{id}\"}")));
    users.put("silent", List.of(Usage.UNKNOWN));
    users.put("elsewhere", List.of(usage("{\"operation\": \"GET /orders\"}")));

    var put = UsedFields.of(document, users).get(0);

    assertThat(put.operation()).isEqualTo("PUT /orders/{id}");
    assertThat(put.users()).containsExactly("fine", "vague");
    assertThat(put.vague()).containsExactly("vague");
    assertThat(put.fields().stream().map(each -> each.place() + " " + each.users()).collect(Collectors.toList())).containsExactly(
        "path parameter id [fine, vague]", "query parameter dry [fine]", "request body: total [fine]", "request body: note []",
        "200 [fine]", "200 header x-a [fine]", "200: total []", "200: lines[].sku [fine]", "200: lines[].count []", "200: labels.* [fine]",
        "200: parent []", "default [fine]");
  }
}
