package org.aidememoire.site.turns;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * When what somebody hands over was there. What comes in time is not late because the server let it
 * wait, or had to try again: the same request has one time, however long it takes.
 */
@Singleton
public class Arrival {
  private static final String KEY = Arrival.class.getName();

  private final Clock clock;
  private final CurrentVertxRequest request;

  Arrival(Clock clock, CurrentVertxRequest request) {
    this.clock = clock;
    this.request = request;
  }

  /** Says that a request is there, with all that was sent in it. */
  void stamp(RoutingContext exchange) {
    exchange.put(KEY, clock.instant());
  }

  /** Of the current request; outside of one, now. */
  public Instant instant() {
    RoutingContext exchange = request.getCurrent();
    @Nullable Instant stamped = exchange == null ? null : exchange.get(KEY);
    return stamped == null ? clock.instant() : stamped;
  }
}
