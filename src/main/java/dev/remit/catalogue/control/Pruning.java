package dev.remit.catalogue.control;

import dev.remit.catalogue.ApiDefinitions;
import dev.remit.catalogue.EntityRef;
import dev.remit.catalogue.ImportReport.Stays;
import dev.remit.catalogue.descriptor.Descriptor;
import dev.remit.catalogue.entity.Entry;
import dev.remit.identity.IdentityApi;
import dev.remit.platform.security.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What came from a source and is no longer listed there; removed only when one asks for it. */
@ApplicationScoped
class Pruning {

  @Inject
  EntryQueries queries;

  @Inject
  Declarations declarations;

  @Inject
  ImportedPeople people;

  @Inject
  ApiDefinitions definitions;

  @Inject
  IdentityApi identity;

  /** What was found, and what became of it. */
  record Left(List<String> missing, List<String> removed, List<Stays> stays) {}

  Left prune(Actor by, Map<EntityRef, Descriptor> listed, ImportOptions options) {
    var gone = queries.importedFrom(options.source()).stream().filter(entry -> !listed.containsKey(entry.ref())).toList();
    var left = new Left(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    gone.forEach(entry -> left.missing().add(entry.ref().toString()));
    var memberships = people.unlisted(listed);
    memberships.forEach(each -> left.missing().add(text(each)));
    if (options.prune()) {
      remove(by, gone, left);
      memberships.forEach(each -> {
        identity.leave(by, each.team().address(), each.person().address());
        left.removed().add(text(each));
      });
    }
    return left;
  }

  private void remove(Actor by, List<Entry> gone, Left left) {
    var removed = new ArrayList<Entry>();
    for (var entry : gone) {
      if (entry.subject().isPresent()) {
        left.stays().add(new Stays(entry.ref().toString(), "Teams and people are removed where they are kept."));
      } else if (definitions.any(entry.id())) {
        left.stays().add(new Stays(entry.ref().toString(), "It has versions that others rely on."));
      } else {
        EntityPolicy.edit(by, entry.owner().orElse(null)).orRefuse(by);
        removed.add(entry);
        left.removed().add(entry.ref().toString());
      }
    }
    declarations.remove(by.signature(), removed);
  }

  private static String text(ImportedPeople.Membership membership) {
    return membership.person() + " memberOf " + membership.team();
  }
}
