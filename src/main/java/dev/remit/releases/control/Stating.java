package dev.remit.releases.control;

import dev.remit.platform.security.Actor;
import dev.remit.releases.ComponentVersionInput;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;

/** Statements of builds that come at the same time: whoever was overtaken by one of another version is heard again. */
@ApplicationScoped
public class Stating {

  private static final int TRIES = 5;

  @Inject
  ComponentVersions versions;

  /** As {@link ComponentVersions#state}. */
  public ComponentVersions.Stated state(Actor by, String component, String version, @Nullable Integer seen, ComponentVersionInput input) {
    for (int left = TRIES; ; left--) {
      try {
        return versions.state(by, component, version, seen, input);
      } catch (StatedAtOnce faster) {
        if (left == 0) {
          throw faster;
        }
      }
    }
  }
}
