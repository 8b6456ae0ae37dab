package dev.remit.contracts.boundary;

import dev.remit.contracts.Comparison;
import dev.remit.openapi.Change;
import dev.remit.platform.pages.Link;
import dev.remit.platform.pages.MarkedText;
import dev.remit.platform.problem.Problem;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Two documents that somebody chose, compared; asked for anew each time, since neither of them is kept. */
@Named
@RequestScoped
public class ComparisonPage {

  private static final int MOST_CHANGES = 500;

  @Inject
  ComparisonUploads uploads;

  @Inject
  ProofWords proofs;

  private @Nullable Comparison result;
  private @Nullable Problem problem;

  void compare(InputStream body, MediaType type) {
    try {
      result = uploads.compare(body, type);
    } catch (Problem refusal) {
      problem = refusal;
    }
  }

  /** Absent before two documents are chosen, and when they were refused. */
  public @Nullable Comparison result() {
    return result;
  }

  /** Why the documents were refused. */
  public @Nullable Problem problem() {
    return problem;
  }

  public List<Change> shown() {
    return result == null ? List.of() : result.changes().subList(0, Math.min(MOST_CHANGES, result.changes().size()));
  }

  public List<OperationChanges> groups() {
    return OperationChanges.of(shown());
  }

  /** Nowhere: what is not kept cannot be found again. */
  public @Nullable Link link(Change change) {
    return null;
  }

  /** What the witness of a change shows; absent without one. */
  public @Nullable String proof(Change change) {
    return proofs.of(change, "the first document", "the second");
  }

  public MarkedText values(Change change) {
    return MarkedText.ofJson(change.before(), change.after());
  }
}
