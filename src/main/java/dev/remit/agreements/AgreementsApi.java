package dev.remit.agreements;

import dev.remit.contracts.VersionView;
import dev.remit.platform.security.Actor;

/** What teams say to each other about versions, as the other modules use it. */
public interface AgreementsApi {

  /**
   * Lets a version go a step on its way.
   *
   * @throws dev.remit.platform.problem.Problem of kind CONFLICT when it is not where this step begins, or somebody has to sign first
   */
  VersionView move(Actor by, String api, String version, MoveInput input);

  /** Says something for a team; with the last signature that is waited for the version is agreed. */
  ReviewView sign(Actor by, String api, String version, SignOffInput input);

  CommentView comment(Actor by, String api, String version, CommentInput input);
}
