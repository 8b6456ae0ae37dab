package dev.remit.platform.cache;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;

/** Large caches, which forget what nobody has asked for in {@value #MINUTES} minutes, so that a server at rest holds little. */
@ApplicationScoped
public class IdleCaches {

  private static final int MINUTES = 15;

  private final List<WeightedCache<?, ?>> caches = new CopyOnWriteArrayList<>();

  @Resource
  ManagedScheduledExecutorService timer;

  /** One that is there as long as the application. */
  public void add(WeightedCache<?, ?> cache) {
    caches.add(cache);
  }

  void begin(@Observes @Initialized(ApplicationScoped.class) Object event) {
    timer.scheduleWithFixedDelay(this::look, 1, 1, TimeUnit.MINUTES);
  }

  private void look() {
    caches.forEach(cache -> cache.forgetUnused(Duration.ofMinutes(MINUTES)));
  }
}
