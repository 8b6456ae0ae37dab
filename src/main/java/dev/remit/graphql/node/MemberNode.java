package dev.remit.graphql.node;

import dev.remit.identity.MembershipView;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

/** Somebody in a team. */
@Type("Member")
@Description("Somebody in a team.")
public final class MemberNode {

  @NonNull
  public final String name;

  @Description("lead or member")
  @NonNull
  public final String role;

  MemberNode(MembershipView member) {
    this.name = member.person();
    this.role = member.role();
  }
}
