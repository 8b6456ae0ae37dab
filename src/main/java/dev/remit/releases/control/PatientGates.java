package dev.remit.releases.control;

import dev.remit.platform.event.DomainEvent;
import dev.remit.platform.persistence.DatabaseReady;
import dev.remit.platform.security.Actor;
import dev.remit.releases.GateView;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/** The gates for those who wait: a build that has just stated a version, whose consumers still have to verify it. */
@ApplicationScoped
public class PatientGates {

  /** More than that many wait nowhere; they are answered at once with what is known. */
  private static final int MOST_WAITING = 100;

  @Resource
  ManagedScheduledExecutorService timer;

  @Inject
  Gates gates;

  @Inject
  Clock clock;

  private final AtomicBoolean news = new AtomicBoolean();
  private WaitingRoom room;

  @PostConstruct
  void open() {
    room = new WaitingRoom(MOST_WAITING, clock, timer::execute);
  }

  /**
   * The answer, as soon as it is a yes or a no, and at the end of the asker's patience whatever it is.
   *
   * @throws dev.remit.platform.problem.Problem as {@link Gates#ask} does, before anybody waits
   */
  public CompletionStage<GateView> ask(Actor by, GateInput input) {
    var known = gates.ask(by, input);
    return room.enter(known, GateAsked.read(input).patience(), () -> gates.ask(by, input));
  }

  void begin(@Observes DatabaseReady event) {
    timer.scheduleWithFixedDelay(() -> room.look(news.getAndSet(false)), 1, 1, TimeUnit.SECONDS);
  }

  void hear(@Observes(during = TransactionPhase.AFTER_SUCCESS) DomainEvent event) {
    news.set(true);
  }

  @PreDestroy
  void close() {
    room.close();
  }
}
