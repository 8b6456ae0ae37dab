/** Tests of the conversion of Swagger 2.0. */
@NullMarked
package dev.remit.openapi.swagger;

import org.jspecify.annotations.NullMarked;
