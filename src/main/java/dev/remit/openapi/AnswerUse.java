package dev.remit.openapi;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What a consumer reads of the answers of one status.
 *
 * @param status a status such as {@code 200}, a range such as {@code 4XX}, or {@code default}
 * @param mediaTypes of the body, as in {@link BodyUse}
 * @param members what it reads of the body, as in {@link BodyUse}; none if only the status matters to it
 * @param headers the names of the headers it reads, in lower case
 */
public record AnswerUse(String status, List<String> mediaTypes, List<String> members, List<String> headers) {

  /** @throws IllegalArgumentException if a member is not written as it should be */
  public AnswerUse {
    var body = new BodyUse(mediaTypes, members);
    mediaTypes = body.mediaTypes();
    members = body.members();
    headers = BodyUse.sorted(headers.stream().map(each -> each.toLowerCase(Locale.ROOT)).toList());
  }

  public AnswerUse(String status, BodyUse body, List<String> headers) {
    this(status, body.mediaTypes(), body.members(), headers);
  }

  /** What it reads of the body. */
  public BodyUse body() {
    return new BodyUse(mediaTypes, members);
  }

  AnswerUse and(AnswerUse other) {
    return new AnswerUse(status, body().and(other.body()), Stream.concat(headers.stream(), other.headers.stream()).toList());
  }
}
