package dev.remit.agreements.boundary;

import dev.remit.agreements.PolicyView;
import jakarta.ws.rs.core.Response;

/** A policy with the tag that edits name. */
final class PolicyAnswer {

  private PolicyAnswer() {}

  static Response of(PolicyView policy) {
    return Response.ok(policy).tag(String.valueOf(policy.revision())).build();
  }
}
