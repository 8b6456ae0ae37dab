package dev.remit.consumers.control;

import dev.remit.catalogue.ApiSummary;
import dev.remit.catalogue.EntitiesApi;
import dev.remit.catalogue.RelationType;
import dev.remit.consumers.ConsumerNotFound;
import dev.remit.consumers.ConsumptionChanged;
import dev.remit.consumers.entity.Consumption;
import dev.remit.consumers.entity.User;
import dev.remit.consumers.entity.Word;
import dev.remit.identity.PersonErased;
import dev.remit.openapi.Fit;
import dev.remit.openapi.Usage;
import dev.remit.platform.event.DomainEvent;
import dev.remit.platform.id.TimeOrderedId;
import dev.remit.platform.persistence.Uniqueness;
import dev.remit.platform.security.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where consumptions are written; what is recorded is seen in the catalogue too. */
@ApplicationScoped
@Transactional
public class Register {

  @Inject
  EntityManager entities;

  @Inject
  ConsumerQueries queries;

  @Inject
  EntitiesApi catalogue;

  @Inject
  Event<DomainEvent> events;

  @Inject
  Clock clock;

  /** The same again changes nothing. */
  Consumptions.Recorded put(Actor by, ApiSummary api, User user, Word word, List<String> skipped) {
    var known = queries.one(user.api(), user.component(), user.versionKey(), user.source()).orElse(null);
    if (known != null && known.says(word)) {
      return new Consumptions.Recorded(Words.whole(known, skipped), false);
    }
    var now = clock.instant();
    var before = known == null ? Map.<String, Object>of() : facts(known);
    var kept = known == null ? new Consumption(TimeOrderedId.at(now), user) : known;
    kept.become(word, by.signature(), now);
    write(kept, known == null);
    catalogue.observe(user.component(), RelationType.CONSUMES_API, user.api());
    events.fire(new ConsumptionChanged(by, api.id(), api.name(), "consumption-recorded", before, facts(kept), now));
    return new Consumptions.Recorded(Words.whole(kept, skipped), known == null);
  }

  /** The same with what was seen before; what is not seen again may still be used. */
  Consumptions.Recorded add(Actor by, ApiSummary api, User user, String version, Usage seen) {
    var before = queries.one(user.api(), user.component(), user.versionKey(), user.source()).map(known -> Words.usage(known.word().usage()).operations());
    var all = Stream.of(before.orElse(null), seen.operations()).filter(Objects::nonNull).flatMap(List::stream).toList();
    return put(by, api, user, Words.of(version, new Fit(new Usage(all), List.of())), List.of());
  }

  private void write(Consumption kept, boolean fresh) {
    if (fresh) {
      entities.persist(kept);
    }
    try {
      Uniqueness.flush(entities, RecordedAtOnce::new);
    } catch (OptimisticLockException faster) {
      throw new RecordedAtOnce();
    }
  }

  void remove(Actor by, ApiSummary api, Component component) {
    var known = queries.ofComponent(api.id(), component.id());
    if (known.isEmpty()) {
      throw new ConsumerNotFound();
    }
    var now = clock.instant();
    known.forEach(entities::remove);
    entities.flush();
    catalogue.unobserve(component.id(), RelationType.CONSUMES_API, api.id());
    known.forEach(each -> events.fire(new ConsumptionChanged(by, api.id(), api.name(), "consumption-removed", facts(each), Map.of(), now)));
  }

  void rename(@Observes PersonErased event) {
    queries.rename(event.name(), event.pseudonym());
  }

  private static Map<String, Object> facts(Consumption one) {
    var facts = new TreeMap<String, Object>(Map.of("component", one.user().name(), "version", one.contractVersion(), "source", one.source().name(),
        "operations", one.operations(), "unmet", one.unmetCount()));
    putIfThere(facts, one.user().version());
    return facts;
  }

  private static void putIfThere(Map<String, Object> facts, @Nullable String componentVersion) {
    if (componentVersion != null) {
      facts.put("componentVersion", componentVersion);
    }
  }
}
