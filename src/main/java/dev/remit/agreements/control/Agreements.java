package dev.remit.agreements.control;

import dev.remit.agreements.AgreementsApi;
import dev.remit.agreements.CommentInput;
import dev.remit.agreements.CommentView;
import dev.remit.agreements.MoveInput;
import dev.remit.agreements.ReviewView;
import dev.remit.agreements.SignOffInput;
import dev.remit.contracts.VersionView;
import dev.remit.platform.security.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** What other modules do with agreements. */
@ApplicationScoped
public class Agreements implements AgreementsApi {

  @Inject
  Reviews reviews;

  @Inject
  SignOffs signOffs;

  @Inject
  Comments comments;

  @Override
  public VersionView move(Actor by, String api, String version, MoveInput input) {
    return reviews.move(by, api, version, input);
  }

  @Override
  public ReviewView sign(Actor by, String api, String version, SignOffInput input) {
    return signOffs.sign(by, api, version, input);
  }

  @Override
  public CommentView comment(Actor by, String api, String version, CommentInput input) {
    return comments.write(by, api, version, input);
  }
}
