package dev.remit.releases.control;

import dev.remit.releases.RunningContract;
import dev.remit.releases.RunningVersion;
import java.util.UUID;

/** What runs and names a contract, as it is read. */
record RunningRow(UUID component, String name, String instance, String version, String contract) {

  RunningContract view() {
    return new RunningContract(new RunningVersion(component, name, instance, version), contract);
  }
}
