package dev.remit.openapi.mock.space;

import dev.remit.openapi.Direction;
import dev.remit.openapi.example.Examples;
import dev.remit.openapi.tree.Node;
import dev.remit.openapi.value.Answer;
import dev.remit.openapi.value.Evaluator;

/** What decides about values and makes them, for one thread at a time. */
record Tools(Evaluator evaluator, Examples examples) {

  /** Whether it may be answered. */
  boolean accepts(Shape shape, Node value) {
    return evaluator.accepts(shape.schema().node(), value, Direction.RESPONSE) != Answer.NO;
  }

  Node made(Shape shape) {
    return shape.usual(schema -> examples.of(schema, Direction.RESPONSE).value());
  }

  Node drawn(Shape shape, long seed) {
    return examples.random(shape.schema().node(), Direction.RESPONSE, seed).value();
  }
}
