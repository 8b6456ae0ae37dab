package dev.remit.openapi;

/** The version of the OpenAPI Specification a document follows, without the patch, which changes no meaning. */
public enum Dialect {
  OPENAPI_3_0, OPENAPI_3_1, OPENAPI_3_2;

  /**
   * Whether schemas are those of JSON Schema 2020-12, as they are since 3.1: types in arrays, boolean schemas, anchors,
   * and keywords that count beside a {@code $ref}.
   */
  public boolean isJsonSchema() {
    return this != OPENAPI_3_0;
  }

  /** Whether a document may say its own address ({@code $self}) and refer to media types. */
  public boolean isSince32() {
    return this == OPENAPI_3_2;
  }
}
