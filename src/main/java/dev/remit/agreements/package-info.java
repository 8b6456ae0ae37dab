/**
 * Agreements: what teams have said to each other about a version of an API. Owns reviews, sign-offs, comments, waivers, and the policies by
 * which they are needed; decides when a version is agreed, may be published, and may be retired. Must not know how documents are compared.
 */
@NullMarked
package dev.remit.agreements;

import org.jspecify.annotations.NullMarked;
