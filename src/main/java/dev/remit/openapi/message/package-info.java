/**
 * Messages against a contract: which operation a request is for, whether the contract lets it be sent, and which clause
 * refuses it.
 *
 * <p>Promises to name the place in the message and the clause in the document for whatever it refuses, and to take time
 * linear in the message. Must not know who sends messages, nor what is answered.
 */
@NullMarked
package dev.remit.openapi.message;

import org.jspecify.annotations.NullMarked;
