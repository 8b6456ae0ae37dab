package dev.remit.audit.control;

import dev.remit.audit.entity.AuditEntry;
import dev.remit.chain.Detail;
import dev.remit.chain.Fact;
import dev.remit.chain.Head;
import dev.remit.chain.Performer;
import dev.remit.chain.Row;
import dev.remit.identity.PersonErased;
import dev.remit.platform.event.DomainEvent;
import dev.remit.platform.rest.Correlation;
import dev.remit.platform.security.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Writes each fact down, in the transaction that makes it true, so that neither is there without the other. The chain has
 * one end: who writes waits until the writer before has committed, on whatever server that is.
 */
@ApplicationScoped
@Transactional
public class Recorder {

  @Inject
  EntityManager entities;

  @Inject
  AuditQueries queries;

  /** A fact outside a transaction, a refusal for instance, gets one for its row. */
  public void record(@Observes DomainEvent event) {
    // the locks of the change before that of the chain: in one order nobody waits in a circle
    entities.flush();
    var detail = Detail.of(DetailText.of(event));
    var row = Row.after(end(), fact(event, detail), detail);
    entities.persist(new AuditEntry(row));
    entities.flush();
    queries.moveHead(row.hash());
    if (event instanceof PersonErased erased) {
      queries.forget(erased.person().toString());
    }
  }

  /** The end of the chain, which is this transaction's from now on. */
  private Head end() {
    if (queries.takeNumber() != 1) {
      throw new IllegalStateException("The table audit_head has lost its row");
    }
    var taken = queries.head();
    return new Head(taken.sequence() - 1, taken.hash());
  }

  private static Fact fact(DomainEvent event, Detail detail) {
    var subject = event.subject();
    return new Fact(event.at().truncatedTo(ChronoUnit.MICROS), performer(event.by()), present(event.action()), present(subject.kind()),
        present(subject.id()), Correlation.current(), text(event.personal().orElse(null)), detail.seal());
  }

  private static Performer performer(Actor by) {
    var name = by.kind() == Actor.Kind.SYSTEM ? present(by.name()) : null;
    return new Performer(by.kind().name().toLowerCase(Locale.ROOT), text(by.id()), name, text(by.token()));
  }

  /** Oracle takes an empty text for an absent one, and then the row would have another hash. */
  private static String present(String text) {
    if (text.isEmpty()) {
      throw new IllegalArgumentException("A fact says who, what and which object");
    }
    return text;
  }

  private static @Nullable String text(@Nullable UUID key) {
    return Objects.toString(key, null);
  }
}
