package dev.remit.graphql.node;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

/** A fact with its name. */
@Type("NamedValue")
@Description("A fact with its name.")
public final class NamedValueNode {

  @NonNull
  public final String name;

  @NonNull
  public final String value;

  private NamedValueNode(String name, String value) {
    this.name = name;
    this.value = value;
  }

  static List<NamedValueNode> all(Map<String, String> facts) {
    return facts.entrySet().stream().map(fact -> new NamedValueNode(fact.getKey(), fact.getValue())).toList();
  }
}
