package dev.remit.openapi.mock.space;

/** Documents that tests are about. */
final class Stores {

  /** Close to what everybody tries first. */
  static final String PETS = """
      openapi: 3.0.3
      info: {title: Pets, version: 1.0.0}
      servers: [{url: 'https://pets.example/v3'}]
      paths:
        /pet:
          put:
            requestBody: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}
            responses:
              '200': {description: Done, content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}
              '404': {description: None}
          post:
            requestBody: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}
            responses:
              '200': {description: Done, content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}, application/xml: {schema: {$ref: '#/components/schemas/Pet'}}}}
        /pet/findByStatus:
          get:
            parameters:
            - {name: status, in: query, schema: {type: string, default: available, enum: [available, pending, sold]}}
            responses: {'200': {description: Done, content: {application/json: {schema: {type: array, items: {$ref: '#/components/schemas/Pet'}}}}}}
        /pet/{petId}:
          parameters: [{name: petId, in: path, required: true, schema: {type: integer, format: int64}}]
          get:
            responses:
              '200': {description: Done, content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}
              '404': {description: None}
          delete:
            responses: {'200': {description: Done}, '404': {description: None}}
        /user:
          post:
            requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/User'}}}}
            responses: {default: {description: Done, content: {application/json: {schema: {$ref: '#/components/schemas/User'}}}}}
        /user/{username}:
          parameters: [{name: username, in: path, required: true, schema: {type: string}}]
          get: {responses: {'200': {description: Done, content: {application/json: {schema: {$ref: '#/components/schemas/User'}}}}, '404': {description: None}}}
          put:
            requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/User'}}}}
            responses: {default: {description: Done}}
          delete: {responses: {'404': {description: None}}}
        /store/inventory:
          get: {responses: {'200': {description: Done, content: {application/json: {schema: {type: object, additionalProperties: {type: integer}}}}}}}
      components:
        schemas:
          Pet:
            type: object
            required: [name, photoUrls]
            properties:
              id: {type: integer, format: int64, example: 10}
              name: {type: string, example: doggie}
              category: {type: object, properties: {id: {type: integer}, name: {type: string}}}
              photoUrls: {type: array, items: {type: string}}
              status: {type: string, enum: [available, pending, sold]}
          User:
            type: object
            properties:
              id: {type: integer}
              username: {type: string, example: theUser}
              email: {type: string}
              password: {type: string, writeOnly: true}
      """;

  /** Everything that lists and changes can do. */
  static final String NOTES = """
      openapi: 3.1.0
      info: {title: Notes, version: 1.0.0}
      paths:
        /notes:
          get:
            parameters:
            - {name: limit, in: query, schema: {type: integer, default: 10, maximum: 50}}
            - {name: offset, in: query, schema: {type: integer, minimum: 0}}
            - {name: cursor, in: query, schema: {type: string}}
            - {name: sort, in: query, schema: {type: string}}
            - {name: order, in: query, schema: {type: string, enum: [asc, desc]}}
            - {name: q, in: query, schema: {type: string}}
            - {name: color, in: query, schema: {type: array, items: {type: string}}}
            - {name: tags, in: query, schema: {type: string}}
            - {name: rank, in: query, schema: {type: integer}}
            - {name: mood, in: query, schema: {type: string}}
            responses:
              '200':
                description: A page
                headers: {X-Total-Count: {schema: {type: integer}}}
                content:
                  application/json:
                    schema:
                      type: object
                      required: [items, total, next]
                      properties:
                        items: {type: array, items: {$ref: '#/components/schemas/Note'}}
                        total: {type: integer}
                        next: {type: [string, 'null']}
                        hasMore: {type: boolean}
                        page: {type: object, required: [size], properties: {size: {type: integer}, totalPages: {type: integer}}}
          post:
            requestBody: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/NoteDraft'}}}}
            responses:
              '201': {description: Created, content: {application/json: {schema: {$ref: '#/components/schemas/Note'}}}}
              '409': {description: Taken, content: {application/json: {schema: {type: object, required: [error], properties: {error: {const: taken}}}}}}
        /notes/{noteId}:
          parameters: [{name: noteId, in: path, required: true, schema: {type: integer}}]
          get:
            responses:
              '200': {description: Done, headers: {ETag: {schema: {type: string}}}, content: {application/json: {schema: {$ref: '#/components/schemas/Note'}}}}
              '404': {description: None, content: {application/json: {schema: {type: object, required: [error], properties: {error: {const: missing}}}}}}
          head: {responses: {'200': {description: Done}}}
          put:
            requestBody: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/NoteDraft'}}}}
            responses:
              '200': {description: Done, content: {application/json: {schema: {$ref: '#/components/schemas/Note'}}}}
              '201': {description: Created, content: {application/json: {schema: {$ref: '#/components/schemas/Note'}}}}
          patch:
            parameters: [{name: If-Match, in: header, schema: {type: string}}]
            requestBody:
              required: true
              content:
                application/merge-patch+json: {schema: {type: object}}
                application/json-patch+json: {schema: {type: array, items: {type: object}}}
                application/json: {schema: {}}
            responses:
              '200': {description: Done, headers: {ETag: {schema: {type: string}}}, content: {application/json: {schema: {$ref: '#/components/schemas/Note'}}}}
          delete: {responses: {'204': {description: Gone}}}
        /notes/{noteId}/replies:
          parameters: [{name: noteId, in: path, required: true, schema: {type: integer}}]
          get: {responses: {'200': {description: Done, content: {application/json: {schema: {type: array, items: {$ref: '#/components/schemas/Reply'}}}}}}}
          post:
            requestBody: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/Reply'}}}}
            responses: {'201': {description: Done, content: {application/json: {schema: {$ref: '#/components/schemas/Reply'}}}}}
        /notes/{note}/replies/{replyId}:
          parameters:
          - {name: note, in: path, required: true, schema: {type: integer}}
          - {name: replyId, in: path, required: true, schema: {type: string}}
          get: {responses: {'200': {description: Done, content: {application/json: {schema: {$ref: '#/components/schemas/Reply'}}}}}}
          delete: {responses: {'204': {description: Gone}}}
        /countries:
          get: {responses: {'200': {description: Done, content: {application/json: {example: [{code: DE}], schema: {type: array, items: {$ref: '#/components/schemas/Country'}}}}}}}
        /countries/{code}:
          parameters: [{name: code, in: path, required: true, schema: {type: string}}]
          get: {responses: {'200': {description: Done, content: {application/json: {example: {code: DE}, schema: {$ref: '#/components/schemas/Country'}}}}}}
      components:
        schemas:
          NoteDraft:
            type: object
            required: [title]
            properties:
              id: {type: integer}
              title: {type: string, minLength: 1}
              color: {type: string, default: yellow}
              rank: {type: integer}
              tags: {type: array, items: {type: string}}
              secret: {type: string, writeOnly: true}
          Note:
            type: object
            required: [id, title, createdAt, revision]
            properties:
              id: {type: integer}
              title: {type: string, minLength: 1}
              color: {type: string, default: yellow}
              rank: {type: integer}
              tags: {type: array, items: {type: string}}
              revision: {type: integer, readOnly: true}
              createdAt: {type: string, format: date-time, readOnly: true}
              updatedAt: {type: string, format: date-time, readOnly: true}
              deletedAt: {type: string, format: date-time, readOnly: true}
              secret: {type: string, writeOnly: true}
          Reply:
            type: object
            required: [replyId, text]
            properties: {replyId: {type: string, format: uuid, readOnly: true}, text: {type: string}}
          Country: {type: object, required: [code], properties: {code: {type: string, pattern: '^[A-Z]{2}$'}}}
      """;

  private Stores() {}
}
