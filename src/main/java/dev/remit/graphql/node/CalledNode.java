package dev.remit.graphql.node;

import dev.remit.catalogue.ImpactView;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;

/** A team to call. */
@Type("Called")
@Description("A team to call.")
public final class CalledNode {

  @Description("Name; absent for what nobody owns.")
  public final @Nullable String team;

  public final @Nullable String title;

  @Description("Where to reach it.")
  public final @Nullable String contact;

  @Description("How many of theirs are reached.")
  public final int things;

  CalledNode(ImpactView.Called called) {
    this.team = called.team();
    this.title = called.title();
    this.contact = called.contact();
    this.things = called.things();
  }
}
