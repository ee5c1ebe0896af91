package org.aidememoire.site.error;

import io.quarkus.logging.Log;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.security.AuthenticationRedirectException;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Failures that no endpoint sees: a body too large to read, a page that failed while written. */
@ApplicationScoped
public class HttpFailures {
  private static final int AFTER_SECURITY_HEADERS = 900;
  private static final int BEFORE_THE_SERVERS_OWN = Integer.MAX_VALUE - 10;

  private final ErrorAnswers answers;
  private final MemorySize longestBody;

  HttpFailures(
      ErrorAnswers answers,
      @ConfigProperty(name = "quarkus.http.limits.max-body-size", defaultValue = "1M")
          MemorySize longestBody) {
    this.answers = answers;
    this.longestBody = longestBody;
  }

  void refuseLargeBodies(@Observes Filters filters) {
    filters.register(this::refuseIfTooLarge, AFTER_SECURITY_HEADERS);
  }

  void registerLastResort(@Observes Router router) {
    router.route().order(BEFORE_THE_SERVERS_OWN).failureHandler(this::lastResort);
  }

  /** The server itself would refuse it with an empty page. */
  private void refuseIfTooLarge(RoutingContext context) {
    if (statedLength(context.request()) <= longestBody.asLongValue()) {
      context.next();
      return;
    }
    context.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
    end(context, 413, null);
  }

  private static long statedLength(HttpServerRequest request) {
    String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
    return length != null && length.matches("\\d{1,18}") ? Long.parseLong(length) : 0;
  }

  private void lastResort(RoutingContext context) {
    if (context.response().headWritten() || isForSecurity(context.failure())) {
      context.next();
      return;
    }
    int status = context.statusCode() >= 400 ? context.statusCode() : 500;
    String id = status >= 500 ? UUID.randomUUID().toString() : null;
    if (id != null) {
      Log.errorf(context.failure(), "Request failed, error id %s", id);
    }
    end(context, status, id);
  }

  /** Those the server turns into a redirect on the way in, or into 401 and 403. */
  private static boolean isForSecurity(@Nullable Throwable failure) {
    return failure instanceof AuthenticationRedirectException
        || failure instanceof SecurityException;
  }

  private void end(RoutingContext context, int status, @Nullable String id) {
    HttpServerRequest request = context.request();
    boolean asJson =
        ErrorAnswers.wantsJson(
            request.getHeader(HttpHeaders.ACCEPT), request.getHeader("X-Requested-With"));
    context.response().setStatusCode(status);
    context
        .response()
        .putHeader(
            HttpHeaders.CONTENT_TYPE, asJson ? "application/json" : "text/html;charset=UTF-8");
    // Off the event loop: who is signed in may have to be looked up.
    context
        .vertx()
        .executeBlocking(() -> answers.body(status, id, asJson))
        .onSuccess(context::end)
        .onFailure(pageFailed -> endPlainly(context, pageFailed));
  }

  /** The page that says so may itself be what is broken. */
  private static void endPlainly(RoutingContext context, Throwable pageFailed) {
    Log.error("The error page failed", pageFailed);
    context.response().end(String.valueOf(context.response().getStatusCode()));
  }
}
