package org.aidememoire.site.error;

import io.quarkus.logging.Log;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpClosedException;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.net.URI;
import java.nio.channels.ClosedChannelException;
import java.util.Optional;
import java.util.UUID;
import org.aidememoire.site.WayBack;
import org.aidememoire.site.trouble.Trouble;
import org.aidememoire.site.turns.WaitedTooLong;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jboss.resteasy.reactive.server.core.multipart.FormData;
import org.jspecify.annotations.Nullable;

/** Turns what went wrong in a request into a page of the product. */
public class ErrorMappers {
  private static final int SECONDS_UNTIL_BETTER = 5;

  @Inject ErrorAnswers answers;

  @ServerExceptionMapper
  public Uni<Response> refused(WebApplicationException exception, HttpHeaders headers) {
    Response response = exception.getResponse();
    if (response.hasEntity() || response.getStatus() < 400) {
      return Uni.createFrom().item(response);
    }
    return response.getStatus() >= 500
        ? failed(exception, headers)
        : answer(response.getStatus(), null, headers);
  }

  /** A person who asks for a page signs in and comes back to it; anything else is refused. */
  @ServerExceptionMapper
  public Uni<Response> notSignedIn(
      UnauthorizedException exception, HttpHeaders headers, HttpServerRequest request) {
    boolean asksForPage = request.method().equals(HttpMethod.GET) && !wantsJson(headers);
    return asksForPage
        ? Uni.createFrom()
            .item(Response.seeOther(URI.create(WayBack.signInFrom(request.uri()))).build())
        : answer(401, null, headers);
  }

  @ServerExceptionMapper
  public Uni<Response> sessionUnusable(
      AuthenticationFailedException exception, HttpHeaders headers) {
    return answer(401, null, headers);
  }

  @ServerExceptionMapper
  public Uni<Response> notAllowed(ForbiddenException exception, HttpHeaders headers) {
    return answer(403, null, headers);
  }

  @ServerExceptionMapper
  public Uni<Response> invalid(ConstraintViolationException exception, HttpHeaders headers) {
    return answer(400, null, headers);
  }

  @ServerExceptionMapper
  public Uni<Response> tooBusy(WaitedTooLong exception, HttpHeaders headers) {
    return answer(503, null, headers).invoke(ErrorMappers::sayWhenToComeBack);
  }

  /** A fault of ours: the log holds the stack trace under the id that the person is shown. */
  @ServerExceptionMapper
  public Uni<Response> failed(Throwable exception, HttpHeaders headers) {
    if (isUnreadableForm(exception) || hasGone(exception)) {
      return answer(400, null, headers);
    }
    Optional<Trouble> trouble = Trouble.in(exception).filter(Trouble::passes);
    if (trouble.isPresent()) {
      Log.warnf("The database could not serve a request: %s", trouble.get());
      return answer(503, null, headers).invoke(ErrorMappers::sayWhenToComeBack);
    }
    String id = UUID.randomUUID().toString();
    Log.errorf(exception, "Request failed, error id %s", id);
    return answer(500, id, headers);
  }

  private Uni<Response> answer(int status, @Nullable String id, HttpHeaders headers) {
    return answers.answer(status, id, wantsJson(headers));
  }

  private static void sayWhenToComeBack(Response response) {
    response.getHeaders().putSingle(HttpHeaders.RETRY_AFTER, SECONDS_UNTIL_BETTER);
  }

  /** A form with too many fields, say: the server's reader of forms throws no type of its own. */
  private static boolean isUnreadableForm(Throwable exception) {
    StackTraceElement[] trace = exception.getStackTrace();
    return trace.length > 0 && trace[0].getClassName().equals(FormData.class.getName());
  }

  /** Whoever sent it went away while sending: nobody reads the answer. */
  private static boolean hasGone(Throwable exception) {
    Throwable cause = exception;
    while (cause instanceof IOException && cause.getCause() != null) {
      cause = cause.getCause();
    }
    return cause instanceof HttpClosedException || cause instanceof ClosedChannelException;
  }

  private static boolean wantsJson(HttpHeaders headers) {
    return ErrorAnswers.wantsJson(
        headers.getHeaderString(HttpHeaders.ACCEPT), headers.getHeaderString("X-Requested-With"));
  }
}
