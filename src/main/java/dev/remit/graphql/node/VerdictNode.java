package dev.remit.graphql.node;

import dev.remit.contracts.Verdict;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;

/** What a version does to those who rely on the one before. */
@Type("Verdict")
@Description("What a version does to those who rely on the one before.")
public final class VerdictNode {

  @Description("The version before.")
  @NonNull
  public final String since;

  @Description("BREAKING, RISKY, COMPATIBLE or EDITORIAL; absent where nothing changed")
  public final @Nullable String severity;

  public final int breaking;

  public final int risky;

  public final int compatible;

  public final int editorial;

  VerdictNode(Verdict verdict) {
    this.since = verdict.since();
    this.severity = verdict.severity() == null ? null : verdict.severity().name();
    this.breaking = verdict.counts().breaking();
    this.risky = verdict.counts().risky();
    this.compatible = verdict.counts().compatible();
    this.editorial = verdict.counts().editorial();
  }
}
