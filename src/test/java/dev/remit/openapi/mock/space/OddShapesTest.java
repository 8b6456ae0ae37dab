package dev.remit.openapi.mock.space;

import static dev.remit.openapi.mock.space.Shop.field;
import static dev.remit.openapi.mock.space.Shop.object;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Documents that say the same in unusual ways. */
class OddShapesTest {

  /** Items and lists in wrappers, found by a slug; an item nobody lists; a tenant that is nowhere defined. */
  private static final String WRAPPED = """
      openapi: 3.0.3
      info: {title: Articles, version: 1.0.0}
      paths:
        /tenants/{tenant}/articles:
          parameters: [{name: tenant, in: path, required: true, schema: {type: string}}]
          get:
            parameters: [{name: author_name, in: query, schema: {type: string}}, {name: limit, in: query, schema: {type: integer}}]
            responses: {'200': {description: Done, content: {application/json: {schema: {type: object, required: [articles, articlesCount], properties: {articles: {type: array, items: {$ref: '#/components/schemas/Article'}}, articlesCount: {type: integer}}}}}}}
          post:
            requestBody: {required: true, content: {application/json: {schema: {type: object, required: [article], properties: {article: {$ref: '#/components/schemas/NewArticle'}}}}}}
            responses: {'201': {description: Done, content: {application/json: {schema: {$ref: '#/components/schemas/One'}}}}}
        /tenants/{tenant}/articles/{slug}:
          parameters: [{name: tenant, in: path, required: true, schema: {type: string}}, {name: slug, in: path, required: true, schema: {type: string}}]
          get: {responses: {'200': {description: Done, content: {application/json: {schema: {$ref: '#/components/schemas/One'}}}}}}
          patch:
            requestBody: {required: true, content: {application/json: {schema: {type: object, required: [article], properties: {article: {type: object, properties: {title: {type: string}}}}}}}}
            responses: {'200': {description: Done, content: {application/json: {schema: {$ref: '#/components/schemas/One'}}}}}
          delete: {responses: {'200': {description: Done, content: {application/json: {schema: {$ref: '#/components/schemas/One'}}}}}}
        /carts/{cartKey}:
          parameters: [{name: cartKey, in: path, required: true, schema: {type: string}}]
          get: {responses: {'200': {description: Done, content: {application/json: {schema: {$ref: '#/components/schemas/Cart'}}}}}}
          put:
            requestBody: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/Cart'}}}}
            responses: {'200': {description: Done}, '201': {description: Done}}
        /files/{name}.{ext}:
          parameters: [{name: name, in: path, required: true, schema: {type: string}}, {name: ext, in: path, required: true, schema: {type: string}}]
          get: {responses: {'200': {description: Done, content: {application/json: {schema: {$ref: '#/components/schemas/Cart'}}}}}}
        /search:
          post:
            requestBody: {required: true, content: {application/json: {schema: {type: object, properties: {q: {type: string}}}}}}
            responses: {'200': {description: Done, content: {application/json: {schema: {type: array, items: {$ref: '#/components/schemas/Cart'}}}}}}
      components:
        schemas:
          NewArticle: {type: object, required: [title], additionalProperties: false, properties: {title: {type: string}, author_name: {type: string}}}
          Article:
            type: object
            additionalProperties: false
            required: [slug, title, favorites, author]
            properties:
              slug: {type: string, pattern: '^[a-z]+(-[a-z0-9]+)*$', readOnly: true}
              title: {type: string}
              author_name: {type: string}
              favorites: {type: integer, default: 0}
              author: {type: object, required: [username], properties: {username: {type: string}, bio: {type: string}}}
          One: {type: object, required: [article], properties: {article: {$ref: '#/components/schemas/Article'}}}
          Cart: {type: object, required: [lines], properties: {lines: {type: array, items: {type: integer}}}}
      """;

  @Test
  void wrappersAreOpenedAndClosed() {
    var articles = Shop.of(WRAPPED);

    var created = articles.post("/tenants/a%2Fb/articles", "{\"article\": {\"title\": \"On tea\", \"author_name\": \"Ada\"}}");
    assertThat(created.status()).isEqualTo(201);
    var article = object(created).object("article");
    assertThat(article).isNotNull();
    assertThat(article.text("slug")).matches("[a-z]+(-[a-z0-9]+)*");
    assertThat(article.toJson()).contains("\"title\":\"On tea\"", "\"favorites\":0", "\"author\":{\"username\":");

    var path = "/tenants/a%2Fb/" + field(created, "Location");
    assertThat(object(articles.get(path)).sameAs(object(created))).isTrue();
    assertThat(object(articles.get("/tenants/a%2Fb/articles")).number("articlesCount")).hasToString("1");
    assertThat(object(articles.get("/tenants/a%2Fb/articles?author_name=Bob")).number("articlesCount")).hasToString("0");
    assertThat(object(articles.get("/tenants/a/articles")).number("articlesCount")).hasToString("0");
    assertThat(object(articles.call("PATCH", path, "{\"article\": {\"title\": \"On milk\"}}")).object("article").text("title")).isEqualTo("On milk");
    assertThat(object(articles.delete(path)).object("article").text("title")).isEqualTo("On milk");
    assertThat(articles.get(path).status()).isEqualTo(404);
  }

  @Test
  void anItemThatNobodyListsBehavesIfItCanBePutThere() {
    var carts = Shop.of(WRAPPED);

    assertThat(carts.get("/carts/mine").status()).isEqualTo(404);
    assertThat(carts.put("/carts/mine", "{\"lines\": [1]}").status()).isEqualTo(201);
    assertThat(carts.put("/carts/mine", "{\"lines\": [2]}").status()).isEqualTo(200);
    assertThat(object(carts.get("/carts/mine"))).hasToString("{\"lines\":[2]}");
    assertThat(carts.space.inspect()).hasToString("{\"/carts\":[{\"lines\":[2]}]}");
  }

  @Test
  void whatIsNotPlainIsLeftAlone() {
    assertThat(Shop.of(WRAPPED).mock.layout().behaving()).doesNotContain("GET /files/{name}.{ext}", "POST /search").contains("PUT /carts/{cartKey}");
    assertThat(Shop.of(WRAPPED).get("/files/a.txt").status()).isEqualTo(200);
  }

  /** Kinds of one thing told apart by a discriminator, in HAL; an answer to creation that is no item; JSON:API-like data. */
  private static final String KINDS = """
      openapi: 3.1.0
      info: {title: Shapes, version: 1.0.0}
      paths:
        /shapes:
          get:
            parameters: [{name: kind, in: query, schema: {type: string}}]
            responses: {'200': {description: Done, content: {application/hal+json: {schema: {type: object, required: [_embedded], properties: {_embedded: {type: object, required: [shapes], properties: {shapes: {type: array, items: {$ref: '#/components/schemas/Shape'}}}}, _links: {type: object}}}}}}}
          post:
            requestBody: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/Shape'}}}}
            responses: {'202': {description: Later, content: {application/json: {schema: {type: object, required: [job], properties: {job: {type: string}}}}}}}
        /shapes/{shape_code}:
          parameters: [{name: shape_code, in: path, required: true, schema: {type: string}}]
          get: {responses: {2XX: {description: Done, content: {application/json: {schema: {type: object, required: [data], properties: {data: {$ref: '#/components/schemas/Shape'}}}}}}}}
          delete: {responses: {default: {description: Done}}}
      components:
        schemas:
          Shape:
            oneOf: [{$ref: '#/components/schemas/Circle'}, {$ref: '#/components/schemas/Square'}]
            discriminator: {propertyName: kind}
          Base: {type: object, required: [code], properties: {code: {type: string, maxLength: 4}}}
          Circle: {unevaluatedProperties: false, allOf: [{$ref: '#/components/schemas/Base'}], type: object, required: [kind, radius, area], properties: {kind: {const: circle}, radius: {type: number}, area: {type: number, readOnly: true}}}
          Square: {unevaluatedProperties: false, allOf: [{$ref: '#/components/schemas/Base'}], type: object, required: [kind, side], properties: {kind: {const: square}, side: {type: number}, angles: {type: integer, default: 4}}}
      """;

  @Test
  void eachKindIsCompletedAsItself() {
    var shapes = Shop.of(KINDS);

    var later = shapes.post("/shapes", "{\"kind\": \"circle\", \"code\": \"c1\", \"radius\": 2}");
    assertThat(later.status()).isEqualTo(202);
    assertThat(object(later).has("job")).isTrue();
    shapes.post("/shapes", "{\"kind\": \"square\", \"code\": \"s1\", \"side\": 3}");
    assertThat(object(shapes.get("/shapes/c1")).object("data")).isNotNull().satisfies(circle -> assertThat(circle.toJson()).contains("\"radius\":2", "\"area\":").doesNotContain("angles"));
    assertThat(object(shapes.get("/shapes/s1")).object("data")).isNotNull().satisfies(square -> assertThat(square.toJson()).contains("\"angles\":4").doesNotContain("area"));
    assertThat(object(shapes.get("/shapes?kind=square")).toJson()).contains("\"code\":\"s1\"").doesNotContain("c1");
    assertThat(shapes.delete("/shapes/c1").status()).isEqualTo(204);
    assertThat(shapes.get("/shapes/c1").status()).isEqualTo(404);
  }
}
