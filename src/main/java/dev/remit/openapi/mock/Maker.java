package dev.remit.openapi.mock;

import dev.remit.openapi.PreparedAnswers;
import dev.remit.openapi.example.Bodies;
import dev.remit.openapi.example.Examples;
import dev.remit.openapi.value.Evaluator;

/**
 * What answers are made with.
 *
 * @param evaluator of one request alone
 * @param kept those that come out the same each time
 */
record Maker(Evaluator evaluator, Examples examples, Bodies bodies, PreparedAnswers kept) {}
