package dev.remit.catalogue.control;

import dev.remit.catalogue.CatalogueImported;
import dev.remit.catalogue.Claim;
import dev.remit.catalogue.EntityRef;
import dev.remit.catalogue.ImportReport;
import dev.remit.catalogue.descriptor.Descriptor;
import dev.remit.catalogue.descriptor.OnDuplicate;
import dev.remit.catalogue.descriptor.Upload;
import dev.remit.catalogue.entity.Entry;
import dev.remit.platform.event.DomainEvent;
import dev.remit.platform.id.TimeOrderedId;
import dev.remit.platform.security.Actor;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Takes over what was read, in one transaction: all of it or nothing. A dry run does everything and then undoes it, so that it
 * tells what would happen and not what somebody thinks would.
 */
@ApplicationScoped
@Transactional
class Importing {

  @Inject
  Declarations declarations;

  @Inject
  ImportedPeople people;

  @Inject
  ImportedDefinitions texts;

  @Inject
  Pruning pruning;

  @Inject
  EntryQueries queries;

  @Inject
  Places places;

  @Inject
  Wholes wholes;

  @Inject
  Event<DomainEvent> events;

  @Inject
  Clock clock;

  @Resource
  TransactionSynchronizationRegistry transaction;

  ImportReport run(Actor by, Upload upload, ImportOptions options) {
    var descriptors = new LinkedHashMap<EntityRef, Descriptor>();
    upload.descriptors().forEach(each -> descriptors.put(each.declaration().ref(), each));
    var owners = owners(descriptors.keySet());
    var entered = people.declare(by, descriptors);
    var said = descriptors.values().stream().map(each -> people.canonical(texts.digested(Unknown.read(each.declaration())))).toList();
    var kept = declarations.keep(by.signature(), said, options.source());
    kept.forEach(each -> check(by, each, owners));
    checkWholes(kept, descriptors);
    var published = texts.take(by, kept, descriptors);
    var left = pruning.prune(by, descriptors, options);
    var report = report(upload, options, kept, entered, published, left, descriptors);
    finish(by, report);
    return report;
  }

  private Map<UUID, UUID> owners(Set<EntityRef> refs) {
    var owners = new HashMap<UUID, UUID>();
    places.known(refs).values().forEach(entry -> entry.owner().ifPresent(owner -> owners.put(entry.id(), owner)));
    return owners;
  }

  /** What somebody may not do one by one they may not do by the hundred. */
  private static void check(Actor by, Kept kept, Map<UUID, UUID> owners) {
    if (kept.act() == null) {
      return;
    }
    var before = owners.get(kept.entry().id());
    var after = kept.entry().owner().orElse(null);
    if (kept.before() == null) {
      EntityPolicy.enter(by, after).orRefuse(by);
      return;
    }
    EntityPolicy.edit(by, before).orRefuse(by);
    if (before != null && after == null) {
      EntityPolicy.enter(by, null).orRefuse(by);
    } else if (after != null && !after.equals(before)) {
      EntityPolicy.handOverAtOnce(by, before, after).orRefuse(by);
    }
  }

  private void checkWholes(List<Kept> kept, Map<EntityRef, Descriptor> descriptors) {
    wholes.circular(kept).ifPresent(each -> {
      throw new RefusedUpload(descriptors.get(each.now().ref()).place(), Wholes.refusal(each.entry()));
    });
  }

  private ImportReport report(Upload upload, ImportOptions options, List<Kept> kept, Set<EntityRef> entered, List<String> published,
      Pruning.Left left, Map<EntityRef, Descriptor> descriptors) {
    var created = new ArrayList<ImportReport.Item>();
    var changed = new ArrayList<ImportReport.Item>();
    for (var each : kept) {
      var ref = each.now().ref();
      var at = Origins.of(descriptors.get(ref).place());
      if (each.before() == null || entered.contains(ref)) {
        created.add(new ImportReport.Item(ref.toString(), at, List.of()));
      } else if (each.act() != null || published.contains(ref.toString())) {
        changed.add(new ImportReport.Item(ref.toString(), at, Differences.between(each.before(), each.now())));
      }
    }
    var asks = options.onDuplicate() == OnDuplicate.ASK && !upload.duplicates().isEmpty();
    return new ImportReport(options.source(), options.dryRun(), asks ? "onDuplicate" : null, created, changed,
        kept.size() - created.size() - changed.size(), dangling(descriptors), upload.duplicates().stream().map(Origins::twice).toList(), published,
        left.missing(), left.removed(), left.stays(), upload.locations().stream().map(Origins::elsewhere).toList());
  }

  private List<ImportReport.Dangling> dangling(Map<EntityRef, Descriptor> descriptors) {
    var others = descriptors.values().stream().flatMap(each -> each.declaration().claims().stream()).map(Claim::other).collect(Collectors.toSet());
    var present = places.known(others).values().stream().filter(Entry::present).map(Entry::ref).collect(Collectors.toSet());
    var dangling = new ArrayList<ImportReport.Dangling>();
    for (var each : descriptors.values()) {
      for (var claim : each.declaration().claims()) {
        if (!present.contains(claim.other())) {
          dangling.add(new ImportReport.Dangling(each.declaration().ref().toString(), claim.words(), claim.other().toString(),
              Origins.of(each.claims().getOrDefault(claim, each.place()))));
        }
      }
    }
    return dangling;
  }

  private void finish(Actor by, ImportReport report) {
    if (report.dryRun()) {
      transaction.setRollbackOnly();
      return;
    }
    if (report.created().size() + report.changed().size() + report.removed().size() > 0) {
      var now = clock.instant();
      events.fire(new CatalogueImported(by, TimeOrderedId.at(now), report.source(), Map.of("created", report.created().size(),
          "changed", report.changed().size(), "unchanged", report.unchanged(), "removed", report.removed().size()), now));
    }
  }
}
