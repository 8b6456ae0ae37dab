package dev.remit.graphql.node;

import dev.remit.catalogue.EntityLink;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;

/** An address that somebody needs who looks it up. */
@Type("Link")
@Description("An address that somebody needs who looks it up.")
public final class LinkNode {

  @NonNull
  public final String url;

  public final @Nullable String title;

  @Description("What it leads to: runbook, chat, dashboard, docs.")
  public final @Nullable String type;

  LinkNode(EntityLink link) {
    this.url = link.url();
    this.title = link.title();
    this.type = link.type();
  }
}
