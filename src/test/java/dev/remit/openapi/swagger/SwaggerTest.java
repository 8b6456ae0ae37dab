package dev.remit.openapi.swagger;

import static dev.remit.openapi.Reads.flaws;
import static dev.remit.openapi.Reads.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.remit.openapi.Dialect;
import dev.remit.openapi.Diff;
import dev.remit.openapi.Flaw;
import dev.remit.openapi.Limits;
import dev.remit.openapi.Reads;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each Swagger text stands beside what it means in OpenAPI 3.0; both are converted to the same and have no changes. */
class SwaggerTest {

  private static final String INFO = "info: {title: t, version: '1'}\n";
  private static final String OLD = "swagger: '2.0'\n" + INFO;
  private static final String NEW = "openapi: 3.0.3\n" + INFO;

  private static String converted(String swagger) {
    return read(OLD + swagger).root().toJson();
  }

  private static void means(String swagger, String openapi) {
    var old = read(OLD + swagger);
    var now = read(NEW + openapi);
    assertThat(Diff.between(old, now)).isEmpty();
    assertThat(Diff.between(now, old)).isEmpty();
    assertThat(sorted(old.root().toJson())).isEqualTo(sorted(now.root().toJson()));
  }

  // the order of keys does not matter, and comparing texts shows the difference
  private static String sorted(String json) {
    var root = read(json).root();
    var sorted = new StringBuilder();
    Sorting.write(root, "", sorted);
    return sorted.toString();
  }

  @Test
  void reads_swagger_as_openapi_3_0() {
    var document = read("{\"swagger\":\"2.0\",\"info\":{\"title\":\"T\",\"version\":\"7\"},\"paths\":{}}");
    assertThat(document.openapi()).isEqualTo("2.0");
    assertThat(document.dialect()).isEqualTo(Dialect.OPENAPI_3_0);
    assertThat(document.title()).isEqualTo("T");
    assertThat(document.version()).isEqualTo("7");
    assertThat(document.root().toJson())
        .isEqualTo("{\"openapi\":\"3.0.3\",\"info\":{\"title\":\"T\",\"version\":\"7\"},\"paths\":{}}");
  }

  @Test
  void is_written_as_it_was() {
    var text = "{\"swagger\":\"2.0\",\"info\":{\"title\":\"T\",\"version\":\"7\"},\"host\":\"a.example\",\"paths\":{},\"definitions\":{\"A\":{}}}";
    assertThat(new String(read(text).toJson(), StandardCharsets.UTF_8)).isEqualTo(text);
    var yaml = read(text).toYaml();
    assertThat(yaml).asString(StandardCharsets.UTF_8).startsWith("swagger: \"2.0\"\n").contains("definitions:\n  A: {}");
    assertThat(read(new String(yaml, StandardCharsets.UTF_8)).root().sameAs(read(text).root())).isTrue();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "host: a.example; basePath: /v1; schemes: [https, http]|servers: [{url: 'https://a.example/v1'}, {url: 'http://a.example/v1'}]",
      "host: a.example|servers: [{url: //a.example}]",
      "host: a.example; basePath: /; schemes: [https]|servers: [{url: 'https://a.example'}]",
      "host: a.example; basePath: v1; schemes: [https]|servers: [{url: 'https://a.example/v1'}]",
      "basePath: /v1; schemes: [https]|servers: [{url: /v1}]",
      "basePath: /|x-none: 1",
      "schemes: [https]|x-none: 1",
      "host: a.example; schemes: []|servers: [{url: //a.example}]"})
  void converts_host_base_path_and_schemes(String swagger, String openapi) {
    means("paths: {}\nx-none: 1\n" + swagger.replace("; ", "\n"), "paths: {}\nx-none: 1\n" + openapi.replace("x-none: 1", ""));
  }

  @Test
  void converts_the_schemes_of_an_operation() {
    means("host: a.example\nschemes: [http]\npaths: {/a: {get: {schemes: [wss], responses: {}}}}",
        "servers: [{url: 'http://a.example'}]\npaths: {/a: {get: {servers: [{url: 'wss://a.example'}], responses: {}}}}");
    means("paths: {/a: {get: {schemes: [wss], responses: {}}}}", "paths: {/a: {get: {responses: {}}}}");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "{name: a, in: query, type: string}|{name: a, in: query, schema: {type: string}}",
      "{name: a, in: path, required: true, type: integer, format: int64, minimum: 1, maximum: 9, exclusiveMaximum: true}"
          + "|{name: a, in: path, required: true, schema: {type: integer, format: int64, minimum: 1, maximum: 9, exclusiveMaximum: true}}",
      "{name: a, in: header, description: d, type: string, pattern: x, maxLength: 3, enum: [x], default: x, x-b: 1}"
          + "|{name: a, in: header, description: d, schema: {type: string, pattern: x, maxLength: 3, enum: [x], default: x}, x-b: 1}",
      "{name: a, in: query, allowEmptyValue: true, type: number, x-nullable: true}"
          + "|{name: a, in: query, allowEmptyValue: true, schema: {type: number, nullable: true}}",
      "{name: a, in: query, type: array, items: {type: string}}"
          + "|{name: a, in: query, explode: false, schema: {type: array, items: {type: string}}}",
      "{name: a, in: query, type: array, items: {type: string}, collectionFormat: csv}"
          + "|{name: a, in: query, explode: false, schema: {type: array, items: {type: string}}}",
      "{name: a, in: query, type: array, items: {type: string}, collectionFormat: multi, uniqueItems: true, minItems: 1}"
          + "|{name: a, in: query, schema: {type: array, items: {type: string}, uniqueItems: true, minItems: 1}}",
      "{name: a, in: query, type: array, items: {type: string}, collectionFormat: ssv}"
          + "|{name: a, in: query, style: spaceDelimited, explode: false, schema: {type: array, items: {type: string}}}",
      "{name: a, in: query, type: array, items: {type: string}, collectionFormat: pipes}"
          + "|{name: a, in: query, style: pipeDelimited, explode: false, schema: {type: array, items: {type: string}}}",
      "{name: a, in: query, type: array, items: {type: string}, collectionFormat: tsv}"
          + "|{name: a, in: query, explode: false, x-collectionFormat: tsv, schema: {type: array, items: {type: string}}}",
      "{name: a, in: header, type: array, items: {type: string}, collectionFormat: csv}"
          + "|{name: a, in: header, schema: {type: array, items: {type: string}}}",
      "{name: a, in: path, type: array, items: {type: string}, collectionFormat: pipes}"
          + "|{name: a, in: path, x-collectionFormat: pipes, schema: {type: array, items: {type: string}}}",
      "{name: a, in: query, type: array, items: {type: array, items: {type: string}, collectionFormat: pipes}}"
          + "|{name: a, in: query, explode: false, schema: {type: array, items: {type: array, items: {type: string}, x-collectionFormat: pipes}}}",
      "{name: a, in: query, type: string, collectionFormat: multi}|{name: a, in: query, schema: {type: string}}",
      "{name: a, in: query, schema: {$ref: '#/definitions/A'}}|{name: a, in: query, schema: {$ref: '#/components/schemas/A'}}"})
  void converts_parameters(String swagger, String openapi) {
    means("paths: {/a: {get: {parameters: [" + swagger + "], responses: {}}}}\ndefinitions: {A: {}}",
        "paths: {/a: {get: {parameters: [" + openapi + "], responses: {}}}}\ncomponents: {schemas: {A: {}}}");
  }

  @Test
  void converts_parameters_of_paths_and_shared_ones() {
    means("""
        paths:
          /a:
            parameters: [{$ref: '#/parameters/Limit'}, {name: b, in: header, type: string}]
            get: {operationId: getA, deprecated: true, tags: [t], externalDocs: {url: /}, security: [], x-a: 1, responses: {}}
        parameters: {Limit: {name: limit, in: query, type: integer}}
        """, """
        paths:
          /a:
            parameters: [{$ref: '#/components/parameters/Limit'}, {name: b, in: header, schema: {type: string}}]
            get: {operationId: getA, deprecated: true, tags: [t], externalDocs: {url: /}, security: [], x-a: 1, responses: {}}
        components: {parameters: {Limit: {name: limit, in: query, schema: {type: integer}}}}
        """);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "[]|application/json",
      "[text/csv, application/xml]|text/csv application/xml"})
  void converts_bodies(String consumes, String types) {
    var content = new StringBuilder();
    for (var type : types.split(" ")) {
      content.append(content.isEmpty() ? "" : ", ").append(type).append(": {schema: {$ref: '#/components/schemas/A'}}");
    }
    var post = "{parameters: [{name: b, in: body, description: d, required: true, x-c: 1, schema: {$ref: '#/definitions/A'}}], responses: {}";
    var expected = "paths: {/a: {post: {parameters: [], requestBody: {description: d, required: true, x-c: 1, content: {" + content
        + "}}, responses: {}}}}\ncomponents: {schemas: {A: {type: object}}}";
    means("consumes: " + consumes + "\npaths: {/a: {post: " + post + "}}}\ndefinitions: {A: {type: object}}", expected);
    means("consumes: [a/b]\npaths: {/a: {post: " + post + ", consumes: " + consumes + "}}}\ndefinitions: {A: {type: object}}", expected);
  }

  @Test
  void converts_references_to_bodies() {
    means("""
        consumes: [application/json]
        paths:
          /a:
            post: {parameters: [{$ref: '#/parameters/B'}], responses: {}}
            put: {consumes: [text/csv], parameters: [{$ref: '#/parameters/B'}], responses: {}}
          /b:
            parameters: [{$ref: '#/parameters/B'}, {$ref: '#/parameters/F'}]
            post: {responses: {}}
            put: {parameters: [{name: c, in: body, schema: {type: string}}], responses: {}}
        parameters:
          B: {name: b, in: body, required: true, schema: {type: object}}
          Q: {name: q, in: query, type: string}
        """.replace(", {$ref: '#/parameters/F'}", ""), """
        paths:
          /a:
            post: {parameters: [], requestBody: {$ref: '#/components/requestBodies/B'}, responses: {}}
            put: {parameters: [], requestBody: {required: true, content: {text/csv: {schema: {type: object}}}}, responses: {}}
          /b:
            parameters: []
            post: {requestBody: {$ref: '#/components/requestBodies/B'}, responses: {}}
            put: {parameters: [], requestBody: {content: {application/json: {schema: {type: string}}}}, responses: {}}
        components:
          requestBodies: {B: {required: true, content: {application/json: {schema: {type: object}}}}}
          parameters: {Q: {name: q, in: query, schema: {type: string}}}
        """);
  }

  @Test
  void converts_forms() {
    means("""
        paths:
          /a:
            parameters: [{name: a, in: formData, type: integer}, {name: q, in: query, type: string}]
            post:
              consumes: [application/x-www-form-urlencoded]
              parameters:
              - {name: a, in: formData, type: string, description: d, required: true, maxLength: 3, x-a: 1, allowEmptyValue: true}
              - {name: b, in: formData, type: array, items: {type: string}}
              - {name: c, in: formData, type: array, items: {type: string}, collectionFormat: multi}
              - {$ref: '#/parameters/D'}
              responses: {}
            put: {responses: {}}
            patch: {consumes: [application/json], parameters: [{name: b, in: formData, type: file, format: x, required: true}], responses: {}}
        parameters: {D: {name: d, in: formData, type: string}}
        """, """
        paths:
          /a:
            parameters: [{name: q, in: query, schema: {type: string}}]
            post:
              parameters: []
              requestBody:
                required: true
                content:
                  application/x-www-form-urlencoded:
                    encoding: {b: {explode: false}}
                    schema:
                      type: object
                      required: [a]
                      properties:
                        a: {type: string, description: d, maxLength: 3, x-a: 1, x-allowEmptyValue: true}
                        b: {type: array, items: {type: string}}
                        c: {type: array, items: {type: string}}
                        d: {type: string}
              responses: {}
            put:
              requestBody: {content: {application/x-www-form-urlencoded: {schema: {type: object, properties: {a: {type: integer}}}}}}
              responses: {}
            patch:
              parameters: []
              requestBody:
                required: true
                content:
                  multipart/form-data:
                    schema: {type: object, required: [b], properties: {a: {type: integer}, b: {type: string, format: binary}}}
              responses: {}
        components: {parameters: {}}
        """);
  }

  @Test
  void converts_responses() {
    means("""
        produces: [application/json, text/csv]
        paths:
          /a:
            get:
              responses:
                200:
                  description: d
                  schema: {$ref: '#/definitions/A'}
                  headers: {X-A: {type: array, items: {type: string}, description: h}}
                  examples: {application/json: {a: 1}, text/html: x}
                404: {$ref: '#/responses/None'}
                500: {$ref: '#/responses/Some'}
                x-a: 1
            put: {produces: [application/pdf], responses: {200: {schema: {type: file}}, 404: {$ref: '#/responses/None'}, 500: {$ref: '#/responses/Some'}}}
            post: {produces: [], responses: {200: {schema: {type: file}}, 201: {schema: {}}, 202: {description: d, examples: {a/b: 1}}}}
        responses: {None: {description: none}, Some: {description: some, schema: {type: string}, x-a: 1}}
        definitions: {A: {type: object}}
        """, """
        paths:
          /a:
            get:
              responses:
                200:
                  description: d
                  headers: {X-A: {schema: {type: array, items: {type: string}}, description: h}}
                  content:
                    application/json: {schema: {$ref: '#/components/schemas/A'}, example: {a: 1}}
                    text/csv: {schema: {$ref: '#/components/schemas/A'}}
                  x-examples: {text/html: x}
                404: {$ref: '#/components/responses/None'}
                500: {$ref: '#/components/responses/Some'}
                x-a: 1
            put:
              responses:
                200: {content: {application/pdf: {schema: {type: string, format: binary}}}}
                404: {$ref: '#/components/responses/None'}
                500: {description: some, x-a: 1, content: {application/pdf: {schema: {type: string}}}}
            post:
              responses:
                200: {content: {application/octet-stream: {schema: {type: string, format: binary}}}}
                201: {content: {application/json: {schema: {}}}}
                202: {description: d, x-examples: {a/b: 1}}
        components:
          responses:
            None: {description: none}
            Some: {description: some, x-a: 1, content: {application/json: {schema: {type: string}}, text/csv: {schema: {type: string}}}}
          schemas: {A: {type: object}}
        """);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "{discriminator: kind}|{discriminator: {propertyName: kind}}",
      "{type: string, x-nullable: true}|{type: string, nullable: true}",
      "{type: string, x-nullable: maybe}|{type: string, x-nullable: maybe}",
      "{type: string, x-nullable: true, nullable: false}|{type: string, x-nullable: true, nullable: false}",
      "{properties: {discriminator: {type: string, x-nullable: false}, x-b: {discriminator: c}}}"
          + "|{properties: {discriminator: {type: string, nullable: false}, x-b: {discriminator: {propertyName: c}}}}",
      "{allOf: [{$ref: '#/definitions/A~1b'}], items: {$ref: '#/definitions/A~1b'}, additionalProperties: {$ref: '#/definitions/A~1b'}}"
          + "|{allOf: [{$ref: '#/components/schemas/A~1b'}], items: {$ref: '#/components/schemas/A~1b'}, additionalProperties: {$ref: '#/components/schemas/A~1b'}}",
      "{$ref: '#/definitions/A%7E1b'}|{$ref: '#/components/schemas/A%7E1b'}",
      "{type: object, additionalProperties: false, example: {$ref: '#/definitions/A'}, xml: {name: a}, externalDocs: {url: /}, readOnly: true}"
          + "|{type: object, additionalProperties: false, example: {$ref: '#/definitions/A'}, xml: {name: a}, externalDocs: {url: /}, readOnly: true}",
      "{default: {x-nullable: true}, enum: [{discriminator: a}]}|{default: {x-nullable: true}, enum: [{discriminator: a}]}"})
  void converts_schemas(String swagger, String openapi) {
    means("paths: {}\ndefinitions: {A/b: {type: object}, B: " + swagger + "}",
        "paths: {}\ncomponents: {schemas: {A/b: {type: object}, B: " + openapi + "}}");
  }

  @Test
  void a_schema_that_is_named_where_it_stands_becomes_a_component() {
    var swagger = """
        paths:
          /a:
            post:
              parameters: [{name: b, in: body, schema: {type: object, properties: {c: {type: string, x-nullable: true}}}}]
              responses: {200: {schema: {$ref: '#/paths/~1a/post/parameters/0/schema'}}}
        definitions:
          A: {properties: {b: {$ref: '#/paths/~1a/post/parameters/0/schema/properties/c'}, c: {$ref: '#/definitions/A/properties/b'}}}
          definitions/A/properties/b: {type: integer}
        """;
    var body = "{type: object, properties: {c: {type: string, nullable: true}}}";
    assertThat(Diff.between(read(OLD + swagger), read(NEW + """
        paths:
          /a:
            post:
              requestBody: {content: {application/json: {schema: BODY}}}
              responses: {200: {content: {application/json: {schema: BODY}}}}
        """.replace("BODY", body)))).filteredOn(change -> change.operation() != null).isEmpty();
    var root = read(OLD + swagger);
    assertThat(root.resolve("#/components/schemas/definitions~1A~1properties~1b'").node().toJson())
        .isEqualTo("{\"type\":\"string\",\"nullable\":true}");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "{type: basic, description: d}|{type: http, scheme: basic, description: d}",
      "{type: apiKey, name: k, in: header, x-a: 1}|{type: apiKey, name: k, in: header, x-a: 1}",
      "{type: oauth2, flow: implicit, authorizationUrl: /a, scopes: {r: read}, description: d}"
          + "|{type: oauth2, description: d, flows: {implicit: {authorizationUrl: /a, scopes: {r: read}}}}",
      "{type: oauth2, flow: password, tokenUrl: /t, scopes: {}}|{type: oauth2, flows: {password: {tokenUrl: /t, scopes: {}}}}",
      "{type: oauth2, flow: application, tokenUrl: /t, scopes: {}}|{type: oauth2, flows: {clientCredentials: {tokenUrl: /t, scopes: {}}}}",
      "{type: oauth2, flow: accessCode, tokenUrl: /t, authorizationUrl: /a, scopes: {}}"
          + "|{type: oauth2, flows: {authorizationCode: {tokenUrl: /t, authorizationUrl: /a, scopes: {}}}}"})
  void converts_security(String swagger, String openapi) {
    means("security: [{s: []}]\npaths: {}\nsecurityDefinitions: {s: " + swagger + "}",
        "security: [{s: []}]\npaths: {}\ncomponents: {securitySchemes: {s: " + openapi + "}}");
  }

  @Test
  void converts_path_items_that_are_references() {
    means("paths: {/a: {$ref: '#/paths/~1b'}, /b: {get: {responses: {200: {schema: {}}}}}, /c: {$ref: '#/x-c'}}\n"
        + "x-c: {get: {parameters: [{name: a, in: query, type: string}]}}",
        "paths: {/a: {$ref: '#/paths/~1b'}, /b: {get: {responses: {200: {content: {application/json: {schema: {}}}}}}}, "
        + "/c: {get: {parameters: [{name: a, in: query, schema: {type: string}}]}}}\n"
        + "x-c: {get: {parameters: [{name: a, in: query, type: string}]}}");
  }

  @Test
  void what_swagger_does_not_know_means_nothing() {
    assertThat(converted("servers: 1\ncomponents: 1\nwebhooks: 1\npaths: {/a: {trace: 1, servers: 1, get: {requestBody: 1, callbacks: 1}}}"))
        .endsWith("\"paths\":{\"/a\":{\"get\":{}}}}");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "definitions: []|/definitions|An array was found where an object was expected.",
      "definitions: {A: 1}|/definitions/A|A number was found where a schema, which is an object or a boolean, was expected.",
      "definitions: {A: {$ref: '#/definitions/B'}}|/definitions/A/$ref|The reference '#/definitions/B' names nothing in this document.",
      "definitions: {A: {$ref: 'b.json#/B'}}|/definitions/A/$ref|The reference 'b.json#/B' leads out of this document; only references inside it, which begin with '#', are read.",
      "definitions: {A: {$ref: '#/definitions/A'}}|/definitions/A/$ref|The reference '#/components/schemas/A' leads back to itself.",
      "parameters: 1|/parameters|A number was found where an object was expected.",
      "parameters: {A: {name: 1, in: query}}|/parameters/A/name|A number was found where a string was expected.",
      "responses: {A: 1}|/responses/A|A number was found where a response object was expected.",
      "responses: {A: {schema: 1}}|/responses/A/schema|A number was found where a schema, which is an object or a boolean, was expected.",
      "responses: {A: {headers: []}}|/responses/A/headers|An array was found where an object was expected.",
      "securityDefinitions: {A: 1}|/securityDefinitions/A|A number was found where a security scheme object was expected.",
      "host: [a]|/host|An array was found where a string was expected.",
      "basePath: 1|/basePath|A number was found where a string was expected.",
      "{host: a, schemes: https}|/schemes|A string was found where an array of schemes was expected.",
      "{host: a, schemes: [1]}|/schemes/0|A number was found where a scheme was expected.",
      "consumes: {a: 1}|/consumes|An object was found where an array of media types was expected.",
      "produces: [1]|/produces/0|A number was found where a media type was expected.",
      "paths: []|/paths|An array was found where an object was expected.",
      "paths: {/a: 1}|/paths/~1a|A number was found where a path item object was expected.",
      "paths: {/a: {get: 1}}|/paths/~1a/get|A number was found where an operation object was expected.",
      "paths: {/a: {get: {parameters: 1}}}|/paths/~1a/get/parameters|A number was found where an array was expected.",
      "paths: {/a: {get: {parameters: [1]}}}|/paths/~1a/get/parameters/0|A number was found where a parameter object was expected.",
      "paths: {/a: {get: {parameters: [{$ref: '#/parameters/B'}]}}}|/paths/~1a/get/parameters/0/$ref|The reference '#/parameters/B' names nothing in this document.",
      "paths: {/a: {get: {parameters: [{in: body, schema: {}}, {in: body, schema: 1}]}}}|/paths/~1a/get/parameters/1|A second body parameter was found where at most one was expected.",
      "paths: {/a: {get: {parameters: [{in: body, schema: {}}, {name: a, in: formData}]}}}|/paths/~1a/get/parameters/0|A body parameter was found beside those of a form.",
      "paths: {/a: {get: {parameters: [{in: formData}]}}}|/paths/~1a/get/parameters/0|A form parameter has no 'name' that is a string.",
      "paths: {/a: {get: {parameters: [{in: body, required: 1, schema: {}}]}}}|/paths/~1a/get/parameters/0/required|A number was found where a boolean was expected.",
      "paths: {/a: {get: {parameters: [{in: query, name: a, type: string, maxLength: x}]}}}|/paths/~1a/get/parameters/0/maxLength|A string was found where a number was expected.",
      "paths: {/a: {get: {responses: {200: {schema: {items: 1}}}}}}|/paths/~1a/get/responses/200/schema/items|A number was found where a schema, which is an object or a boolean, was expected.",
      "paths: {/a: {get: {responses: {200: {$ref: '#/responses/A'}}}}}|/paths/~1a/get/responses/200/$ref|The reference '#/responses/A' names nothing in this document."})
  void refuses_with_the_place_in_the_authors_text(String swagger, String pointer, String detail) {
    var yaml = (swagger.startsWith("{") ? swagger.substring(1, swagger.length() - 1).replace("a, s", "a\ns") : swagger)
        + (swagger.startsWith("paths") ? "" : "\npaths: {}");
    assertThat(flaws(OLD + yaml)).singleElement().satisfies(flaw -> {
      assertThat(flaw.pointer()).isEqualTo(pointer);
      assertThat(flaw.detail()).isEqualTo(detail);
      assertThat(flaw.line()).isGreaterThanOrEqualTo(3);
    });
  }

  @Test
  void tells_the_same_mistake_at_each_of_its_places() {
    var yaml = """
        produces: [a/b, c/d]
        paths:
          /a:
            get: {produces: [a/b, 1], responses: {200: {schema: {type: string}}}}
            put: {produces: [a/b, 1], responses: {200: {schema: {type: string}}}}
        """;
    assertThat(flaws(OLD + yaml)).extracting(Flaw::line, Flaw::detail).containsExactly(
        tuple(6, "A number was found where a media type was expected."), tuple(7, "A number was found where a media type was expected."));
  }

  @Test
  void tells_a_mistake_once_that_holds_for_several_media_types() {
    var yaml = """
        paths:
          /a:
            post:
              consumes: [application/json, application/xml]
              parameters: [{in: body, name: b, schema: {pattern: 0}}]
              responses: {}
        """;
    assertThat(flaws(OLD + yaml)).extracting(Flaw::pointer).containsExactly("/paths/~1a/post/parameters/0/schema/pattern");
  }

  @Test
  void refuses_what_is_missing() {
    assertThat(flaws("swagger: '2.0'")).extracting(Object::toString).containsExactly(
        "line 1, column 1, /paths: Nothing was found where the object 'paths' was expected.",
        "line 1, column 1, /info: Nothing was found where an info object was expected.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"'1.2'", "2.1", "[]", "x"})
  void refuses_other_swaggers(String version) {
    assertThat(flaws("swagger: " + version)).singleElement()
        .satisfies(flaw -> assertThat(flaw.pointer()).isEqualTo("/swagger"))
        .satisfies(flaw -> assertThat(flaw.detail()).startsWith("Swagger '")
            .endsWith("' was found where 2.0 was expected, or OpenAPI 3.0.x, 3.1.x or 3.2.x."));
  }

  @Test
  void an_unquoted_version_is_understood() {
    assertThat(read("swagger: 2.0\n" + INFO + "paths: {}").openapi()).isEqualTo("2.0");
  }

  @Test
  void refuses_to_say_everywhere_what_is_said_once() {
    var types = new StringBuilder();
    var paths = new StringBuilder();
    for (int i = 0; i < 3_000; i++) {
      types.append("a/").append(i).append(", ");
      paths.append("  /").append(i).append(": {get: {responses: {200: {schema: {type: string}}}}}\n");
    }
    var swagger = OLD + "produces: [" + types + "]\npaths:\n" + paths;
    assertThat(Reads.flaws(swagger.getBytes(StandardCharsets.UTF_8), Limits.DEFAULT)).singleElement().satisfies(flaw -> {
      assertThat(flaw.pointer()).matches("/paths/~1[0-9]+/get/responses/200/schema");
      assertThat(flaw.detail()).endsWith("(limit 'nodes').");
    });
  }
}
