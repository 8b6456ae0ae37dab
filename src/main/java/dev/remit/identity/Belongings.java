package dev.remit.identity;

import java.util.List;
import java.util.UUID;

/** What belongs to teams, asked of whoever keeps it: identity does not know what there is. */
public interface Belongings {

  /** References to all that a team answers for, in an order people find their way in. */
  List<String> ownedBy(UUID team);

  /** The team, which owns nothing, is about to be deleted: what it was only granted ends with it. */
  void release(UUID team);
}
