package dev.remit.agreements.control;

import dev.remit.agreements.Side;
import dev.remit.catalogue.ApiSummary;
import dev.remit.contracts.Objections;
import dev.remit.contracts.VersionView;
import dev.remit.platform.security.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Those who would have to sign a version before it is published; who publishes it signs for its owner by that. */
@ApplicationScoped
public class PublicationObjections implements Objections {

  @Inject
  AgreementQueries queries;

  @Inject
  Assessments assessments;

  @Inject
  ReviewViews views;

  @Override
  public List<String> against(Actor by, ApiSummary api, VersionView version) {
    var review = queries.review(api.id(), version.version()).orElse(null);
    var open = assessments.of(api, version, review).open().stream().filter(status -> status.need().side() != Side.OWNER).toList();
    return views.sentences(by, open);
  }
}
