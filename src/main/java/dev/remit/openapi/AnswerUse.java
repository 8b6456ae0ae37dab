package dev.remit.openapi;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What a consumer reads of the answers of one status.
 *
 * @param status a status such as {@code 200}, a range such as {@code 4XX}, or {@code default}
 * @param body what it reads of the body; without members if only the status matters to it
 * @param headers the names of the headers it reads, in lower case
 */
public record AnswerUse(String status, BodyUse body, List<String> headers) {

  public AnswerUse {
    headers = BodyUse.sorted(headers.stream().map(each -> each.toLowerCase(Locale.ROOT)).toList());
  }

  AnswerUse and(AnswerUse other) {
    return new AnswerUse(status, body.and(other.body), Stream.concat(headers.stream(), other.headers.stream()).toList());
  }
}
