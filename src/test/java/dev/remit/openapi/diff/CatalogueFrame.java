package dev.remit.openapi.diff;

import dev.remit.openapi.Document;
import java.util.Locale;

/** The whole OpenAPI 3.1 document that a fragment of the catalogue stands in; each is in flow-style YAML. */
enum CatalogueFrame {
  DOCUMENT("%s"),
  OPERATION("paths: {/things: {post: {%s}}}"),
  PARAMETERS("paths: {/things: {post: {parameters: [%s]}}}"),
  PARAMETER("paths: {/things: {post: {parameters: [{name: q, in: query, schema: {%s}}]}}}"),
  MEMBER_OF_PARAMETER("paths: {/things: {post: {parameters: ["
      + "{name: q, in: query, style: deepObject, explode: true, schema: {type: object, properties: {a: {%s}}}}]}}}"),
  HEADER_PARAMETER("paths: {/things: {post: {parameters: [{name: X-Q, in: header, schema: {%s}}]}}}"),
  BODY("paths: {/things: {post: {requestBody: {required: true, content: {application/json: {schema: {%s}}}}}}}"),
  MEMBER_OF_BODY("paths: {/things: {post: {requestBody: {required: true, content: {application/json: {schema: "
      + "{type: object, properties: {a: {%s}}}}}}}}}"),
  CONTENT_OF_BODY("paths: {/things: {post: {requestBody: {required: true, content: {%s}}}}}"),
  RESPONSES("paths: {/things: {post: {responses: {%s}}}}"),
  HEADERS("paths: {/things: {post: {responses: {'200': {description: Done, headers: {%s}}}}}}"),
  CONTENT("paths: {/things: {post: {responses: {'200': {description: Done, content: {%s}}}}}}"),
  ANSWER("paths: {/things: {post: {responses: {'200': {description: Done, content: {application/json: "
      + "{schema: {%s}}}}}}}}"),
  MEMBER_OF_ANSWER("paths: {/things: {post: {responses: {'200': {description: Done, content: {application/json: "
      + "{schema: {type: object, properties: {a: {%s}}}}}}}}}}"),
  BODY_OF_WEBHOOK("paths: {}, webhooks: {done: {post: {requestBody: {required: true, content: {application/json: {schema: {%s}}}}}}}"),
  ANSWER_OF_WEBHOOK("paths: {}, webhooks: {done: {post: {responses: {'200': {description: Done, content: {application/json: "
      + "{schema: {%s}}}}}}}}");

  private static final String INFO = "info: {title: Sample, version: sample}, ";
  private static final String COMPONENTS = """
      , components: {
        securitySchemes: {
          key: {type: apiKey, in: header, name: X-Key},
          login: {type: http, scheme: bearer},
          oauth: {type: oauth2, flows: {clientCredentials: {tokenUrl: 'https://a.example/token', scopes: {read: Read, write: Write}}}}},
        schemas: {
          Dog: {type: object, required: [bark], properties: {kind: {type: string}, bark: {type: string}}},
          Cat: {type: object, required: [meow], properties: {kind: {type: string}, meow: {type: string}}}}}""";

  private final String around;

  CatalogueFrame(String around) {
    this.around = around;
  }

  static CatalogueFrame named(String words) {
    return valueOf(words.toUpperCase(Locale.ROOT).replace(' ', '_'));
  }

  /** The document; a fragment that says the version of OpenAPI, info or components itself is not told another. */
  Document document(String fragment) {
    if (this == DOCUMENT) {
      return Sample.document("{" + (fragment.contains("openapi:") ? "" : "openapi: 3.1.0, ")
          + (fragment.contains("info:") ? "" : INFO) + fragment
          + (fragment.contains("components:") ? "" : COMPONENTS) + "}");
    }
    return Sample.document("{openapi: 3.1.0, " + INFO + around.formatted(fragment) + COMPONENTS + "}");
  }
}
