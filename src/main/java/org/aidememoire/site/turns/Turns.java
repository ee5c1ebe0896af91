package org.aidememoire.site.turns;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.UniEmitter;
import io.vertx.core.Vertx;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.WithFormRead;
import org.jspecify.annotations.Nullable;

/**
 * Two lines: what people hand over (an answer, a hand-in, any form) has one of its own, so that it
 * never waits behind pages that others look at. So many at once as the processors can serve: more
 * would only make all of them slower, and keep threads, connections and memory busy. There are more
 * places for forms than for pages: where all ask at once, it is pages that wait.
 */
@Singleton
public class Turns {
  /** Seen by tests, which fill it. */
  final Line forms;

  private final Line pages;
  private final Duration longestWait;
  private final Duration longVisit;
  private final Arrival arrival;

  Turns(
      Arrival arrival,
      @ConfigProperty(name = "aide-memoire.turns.forms") int forms,
      @ConfigProperty(name = "aide-memoire.turns.pages") int pages,
      @ConfigProperty(name = "aide-memoire.turns.aside") int aside,
      @ConfigProperty(name = "aide-memoire.turns.long-visit") Duration longVisit,
      @ConfigProperty(name = "aide-memoire.turns.longest-wait") Duration longestWait) {
    this.forms = new Line(forms, aside);
    this.pages = new Line(pages, aside);
    this.longVisit = longVisit;
    this.longestWait = longestWait;
    this.arrival = arrival;
  }

  /**
   * Once the form has been read: a slow sender holds no place, and what was written can be given
   * back to who waited too long.
   */
  @ServerRequestFilter
  @WithFormRead
  public Uni<@Nullable Void> await(
      ContainerRequestContext request, RoutingContext exchange, ResourceInfo endpoint) {
    arrival.stamp(exchange);
    if (endpoint.getResourceMethod().isAnnotationPresent(OutOfTurn.class)) {
      return Uni.createFrom().nullItem();
    }
    return await(HttpMethod.POST.equals(request.getMethod()) ? forms : pages, exchange);
  }

  /** For a form that came {@link OutOfTurn} and needs a turn after all. */
  public Uni<@Nullable Void> await(RoutingContext exchange) {
    return await(forms, exchange);
  }

  private Uni<@Nullable Void> await(Line line, RoutingContext exchange) {
    return Uni.createFrom().emitter(turn -> enter(line, exchange, turn));
  }

  private void enter(Line line, RoutingContext exchange, UniEmitter<? super Void> turn) {
    Visit visit = new Visit(line, turn);
    exchange.addEndHandler(written -> visit.end());
    if (exchange.response().closed()) {
      // Who was gone before is told to no handler, and would keep the place for ever.
      visit.end();
    }
    line.enter(visit);
    if (visit.isWaiting()) {
      exchange.vertx().setTimer(longestWait.toMillis(), late -> visit.giveUp());
    }
    watch(visit, exchange.vertx());
  }

  /** What takes long, such as a report over a whole class, holds nobody up. */
  private void watch(Visit visit, Vertx vertx) {
    vertx.setTimer(
        longVisit.toMillis(),
        passed -> {
          if (visit.stepAsideAfter(longVisit)) {
            watch(visit, vertx);
          }
        });
  }
}
