package dev.remit.graphql.node;

import dev.remit.catalogue.ImpactView;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

/** One step of a way. */
@Type("Step")
@Description("One step of a way.")
public final class StepNode {

  @Description("How the thing before stands to this one.")
  @NonNull
  public final String relation;

  @Description("The thing that it leads to.")
  @NonNull
  public final String ref;

  @NonNull
  public final String title;

  StepNode(ImpactView.Step step) {
    this.relation = step.relation();
    this.ref = step.ref();
    this.title = step.title();
  }
}
