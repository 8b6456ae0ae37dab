package dev.remit.openapi;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One request of a consumer, with the answer it counts on.
 *
 * @param name what it is called where it comes from
 * @param parameters the written values by place and name, such as {@code query limit}; those of the path included
 * @param sent the body of the request as compact JSON; null if there is none or it is no JSON
 * @param status of the answer
 * @param read what it counts on in the body of the answer as compact JSON; null likewise
 */
public record Sample(
    String name, Map<String, List<String>> parameters, @Nullable String sent, int status, @Nullable String read) {

  public Sample {
    parameters = new TreeMap<>(parameters);
  }
}
