package dev.remit.contracts;

import dev.remit.catalogue.ApiSummary;
import dev.remit.platform.security.Actor;
import java.util.List;

/**
 * What stands against a version's being published without more ado, asked of whoever knows; contracts do not know who does.
 */
public interface Objections {

  /**
   * Asked in the transaction that publishes, when the version is stored.
   *
   * @return one sentence for each; empty when nothing stands against it
   */
  List<String> against(Actor by, ApiSummary api, VersionView version);
}
