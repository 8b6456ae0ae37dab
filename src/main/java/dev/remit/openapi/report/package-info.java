/**
 * What a comparison found, told in the forms that people, build servers and code hosts read.
 *
 * <p>Owns the forms and their escaping: documents are written by strangers, and nothing of theirs may become markup, a
 * command or a second line. Writes into what it is given. Must not know where the text goes.
 */
@NullMarked
package dev.remit.openapi.report;

import org.jspecify.annotations.NullMarked;
