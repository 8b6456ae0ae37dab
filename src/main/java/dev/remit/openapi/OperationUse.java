package dev.remit.openapi;

import dev.remit.openapi.message.Contract;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How a consumer uses one operation. What is null is not known; what is known is known completely, so that a parameter
 * that is not listed is not sent.
 *
 * @param operation method and path template as the contract writes them, such as {@code GET /orders/{id}}
 * @param parameters those it sends, without those of the path
 * @param sends the body of its requests; without members if it sends none
 * @param reads what it reads of the answers, by status
 * @param samples messages of which all this was learned, at most {@value #SAMPLES}
 */
public record OperationUse(
    String operation,
    @Nullable List<ParameterUse> parameters,
    @Nullable BodyUse sends,
    @Nullable List<AnswerUse> reads,
    List<Sample> samples) {

  /** Further samples are not kept. */
  public static final int SAMPLES = 50;

  /** Orders parameters, answers and samples, and makes one answer of those with the same status. */
  public OperationUse {
    parameters = parameters == null ? null : List.copyOf(new TreeSet<>(parameters));
    reads = reads == null ? null : byStatus(reads);
    samples = samples.stream().distinct().sorted(Comparator.comparing(Sample::toString)).limit(SAMPLES).toList();
  }

  /** The operation, and nothing else is known. */
  public static OperationUse of(String operation) {
    return new OperationUse(operation, null, null, null, List.of());
  }

  /** Its name without the names of its path variables, because they never travel: equal for the same operation. */
  public String address() {
    return Contract.address(operation);
  }

  private static List<AnswerUse> byStatus(List<AnswerUse> reads) {
    Map<String, AnswerUse> byStatus = new TreeMap<>();
    reads.forEach(each -> byStatus.merge(each.status(), each, AnswerUse::and));
    return List.copyOf(byStatus.values());
  }

  /** Both uses of the same operation; what one of them does not know is not known. */
  OperationUse and(OperationUse other) {
    var body = sends == null || other.sends == null ? null : sends.and(other.sends);
    return new OperationUse(operation, both(parameters, other.parameters), body, both(reads, other.reads),
        Stream.concat(samples.stream(), other.samples.stream()).toList());
  }

  private static <T> @Nullable List<T> both(@Nullable List<T> one, @Nullable List<T> other) {
    return one == null || other == null ? null : Stream.concat(one.stream(), other.stream()).toList();
  }
}
