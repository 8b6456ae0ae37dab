package dev.remit.contracts.boundary;

import dev.remit.contracts.Published;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/** What whoever sends a document is told: the version, and whether it is new. */
final class PublishedAnswer {

  private PublishedAnswer() {}

  static Response of(Published outcome, URI address) {
    var answer = outcome.created() ? Response.created(address) : Response.ok().contentLocation(address);
    return answer.tag(EntityTags.of(outcome.version())).entity(outcome.version()).build();
  }
}
