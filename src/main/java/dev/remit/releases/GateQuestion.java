package dev.remit.releases;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * May this version of a component go into this environment now?
 *
 * @param component key of the component
 * @param name of the component, as it stands in its address
 * @param version of the component
 * @param environment key of the environment
 * @param place name of the environment
 * @param production whether customers use the environment
 * @param statement what the version said of itself; absent when nobody stated it
 */
public record GateQuestion(
    UUID component, String name, String version, UUID environment, String place, boolean production, @Nullable Statement statement) {

  /** The contract versions that it keeps, as far as it said so. */
  public List<StatedContract> provides() {
    return statement == null ? List.of() : statement.provides();
  }

  /** The contract versions that it relies on, as far as it said so. */
  public List<StatedContract> expects() {
    return statement == null ? List.of() : statement.expects();
  }
}
