package dev.remit.graphql.node;

import dev.remit.contracts.VersionView;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;

/** A published version of an API. */
@Type("Version")
@Description("A published version of an API.")
public final class VersionNode {

  @NonNull
  public final String version;

  @NonNull
  public final String title;

  @Description("Version of the OpenAPI Specification it is written in.")
  @NonNull
  public final String openapi;

  @Description("SHA-256 of its bytes.")
  @NonNull
  public final String digest;

  @Description("Its bytes.")
  public final int size;

  @Description("RFC 3339, UTC.")
  @NonNull
  public final String publishedAt;

  @NonNull
  public final String publishedBy;

  @Description("What it does to those who rely on the one before; absent for a first one.")
  public final @Nullable VerdictNode verdict;

  public VersionNode(VersionView view) {
    this.version = view.version();
    this.title = view.title();
    this.openapi = view.openapi();
    this.digest = view.digest();
    this.size = view.size();
    this.publishedAt = view.publishedAt().toString();
    this.publishedBy = view.publishedBy();
    this.verdict = view.verdict() == null ? null : new VerdictNode(view.verdict());
  }
}
