package dev.remit.consumers;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Some of those who use an API as they were when they were asked for, for many questions about the same; by one thread. */
public interface ApiUsers {

  /** All of them, by the keys of the components. */
  Map<UUID, ConsumerView> all();

  /**
   * What it means for one of them that a version takes the place of another. What was recorded of the component's version counts,
   * and of whichever version; where there is neither, what other versions use says nothing.
   *
   * @param from the contract version it relies on
   * @param to the contract version that takes its place
   * @param componentVersion absent for all that is known
   * @return nothing when the component is not known to use the API
   * @throws dev.remit.contracts.VersionNotFound when there is no such version
   */
  Optional<ConsumerImpact> touch(String from, String to, UUID component, @Nullable String componentVersion);
}
