package dev.remit.contracts.control;

import dev.remit.openapi.Claim;
import dev.remit.openapi.Diff;
import dev.remit.openapi.Document;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What the comparison claims. */
@ApplicationScoped
class Claims {

  List<Claim> between(Document before, Document after) {
    return Diff.claims(before, after);
  }
}
