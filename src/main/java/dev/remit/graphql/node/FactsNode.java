package dev.remit.graphql.node;

import dev.remit.catalogue.EntityFacts;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;

/** What lists do not show of a thing. */
@Type("Facts")
@Description("What lists do not show of a thing.")
public final class FactsNode {

  @Description("The name as it was written.")
  @NonNull
  public final String spelling;

  @Description("All of it.")
  public final @Nullable String description;

  @Description("Whom to reach when it fails.")
  public final @Nullable String onCall;

  @NonNull
  public final List<@NonNull NamedValueNode> labels;

  @NonNull
  public final List<@NonNull NamedValueNode> annotations;

  @NonNull
  public final List<@NonNull String> tags;

  @NonNull
  public final List<@NonNull LinkNode> links;

  @Description("What it was imported from last.")
  public final @Nullable String source;

  @Description("RFC 3339, UTC.")
  @NonNull
  public final String createdAt;

  @Description("RFC 3339, UTC.")
  @NonNull
  public final String changedAt;

  @Description("Counts the edits.")
  public final int revision;

  public FactsNode(EntityFacts facts) {
    this.spelling = facts.spelling();
    this.description = facts.description();
    this.onCall = facts.onCall();
    this.labels = NamedValueNode.all(facts.labels());
    this.annotations = NamedValueNode.all(facts.annotations());
    this.tags = facts.tags();
    this.links = facts.links().stream().map(LinkNode::new).toList();
    this.source = facts.source();
    this.createdAt = facts.createdAt().toString();
    this.changedAt = facts.changedAt().toString();
    this.revision = facts.revision();
  }
}
