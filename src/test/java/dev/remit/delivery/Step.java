package dev.remit.delivery;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * One call in a pipeline, such as {@code sh 'mvn test'} or {@code stage('Package') {…}}.
 *
 * @param texts its arguments that are text
 * @param named its arguments with names
 * @param inside the calls in its block or among its arguments
 */
record Step(String name, List<String> texts, Map<String, String> named, List<Step> inside) {

  String text() {
    return texts.isEmpty() ? "" : texts.get(0);
  }

  /** The calls of this name directly inside. */
  List<Step> direct(String wanted) {
    return inside.stream().filter(step -> step.name.equals(wanted)).toList();
  }

  /** The calls of this name at any depth, in the order of the text. */
  List<Step> all(String wanted) {
    return everything().filter(step -> step.name.equals(wanted)).toList();
  }

  private Stream<Step> everything() {
    return Stream.concat(Stream.of(this), inside.stream().flatMap(Step::everything));
  }
}
