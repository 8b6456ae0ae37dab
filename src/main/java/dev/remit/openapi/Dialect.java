package dev.remit.openapi;

/** The version of the OpenAPI Specification a document follows, without the patch, which changes no meaning. */
public enum Dialect { OPENAPI_3_0, OPENAPI_3_1 }
