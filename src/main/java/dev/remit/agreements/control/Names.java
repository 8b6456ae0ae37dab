package dev.remit.agreements.control;

import dev.remit.identity.PersonErased;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** What somebody said who was erased stays, under their pseudonym. */
@ApplicationScoped
@Transactional
class Names {

  @Inject
  AgreementQueries queries;

  void rename(@Observes PersonErased event) {
    queries.renameSignOffs(event.name(), event.pseudonym());
    queries.renameComments(event.name(), event.pseudonym());
    queries.renameWaivers(event.name(), event.pseudonym());
    queries.renameEnded(event.name(), event.pseudonym());
    queries.renameReviews(event.name(), event.pseudonym());
    queries.renamePolicies(event.name(), event.pseudonym());
  }
}
