package dev.remit.catalogue.control;

import dev.remit.catalogue.ApiDefinitions;
import dev.remit.catalogue.Declaration;
import dev.remit.catalogue.EntityKind;
import dev.remit.catalogue.Lifecycle;
import dev.remit.catalogue.control.TeamRemit.Gap;
import dev.remit.catalogue.entity.Entry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What one does not find of a thing when one reads up on it: what it is for, what to do when it fails, what it promises. */
@ApplicationScoped
class Documentation {

  private static final int MOST_READ = 1_000;
  private static final String RUNBOOK = "runbook";

  @Inject
  EntryQueries queries;

  @Inject
  EntityViews views;

  @Inject
  Said said;

  @Inject
  ApiDefinitions definitions;

  /** Of the first {@value #MOST_READ} things of a team those that lack something, at most so many. */
  List<Gap> gaps(UUID team, int most) {
    var gaps = new ArrayList<Gap>();
    var owned = queries.ofOwner(team).setMaxResults(MOST_READ).getResultList();
    var owners = views.owners(owned);
    for (int number = 0; number < owned.size() && gaps.size() < most; number++) {
      var missing = missing(owned.get(number));
      if (!missing.isEmpty()) {
        gaps.add(new Gap(views.summary(owned.get(number), owners), missing));
      }
    }
    return gaps;
  }

  private List<String> missing(Entry entry) {
    var missing = new ArrayList<String>();
    var declaration = said.of(entry);
    if (declaration.description() == null || declaration.description().isBlank()) {
      missing.add("description");
    }
    if (fails(declaration) && declaration.links().stream().noneMatch(link -> RUNBOOK.equalsIgnoreCase(link.type()))) {
      missing.add(RUNBOOK);
    }
    if (entry.ref().kind() == EntityKind.API && "openapi".equals(declaration.type()) && !definitions.any(entry.id())) {
      missing.add("version");
    }
    return missing;
  }

  /** Only what runs for others at night has to be mended at night. */
  private static boolean fails(Declaration declaration) {
    return declaration.ref().kind() == EntityKind.COMPONENT && Lifecycle.PRODUCTION.text().equals(declaration.lifecycle());
  }
}
