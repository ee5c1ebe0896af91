package org.aidememoire.site;

import io.quarkus.arc.Arc;
import io.quarkus.arc.ManagedContext;
import io.quarkus.qute.i18n.MessageBundles;
import io.quarkus.runtime.BlockingOperationControl;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;

/** Says the same error as a page to a person and as JSON to a script. */
@ApplicationScoped
public class ErrorAnswers {
  private static final ErrorMessages WORDS = MessageBundles.get(ErrorMessages.class);

  Uni<Response> answer(int status, @Nullable String id, boolean asJson) {
    return bodyLater(status, id, asJson)
        .map(
            body ->
                Response.status(status)
                    .type(asJson ? MediaType.APPLICATION_JSON : "text/html;charset=UTF-8")
                    .entity(body)
                    .build());
  }

  /** Off the event loop: who is signed in, which the page's frame shows, may have to be awaited. */
  Uni<String> bodyLater(int status, @Nullable String id, boolean asJson) {
    Uni<String> body = Uni.createFrom().item(() -> body(status, id, asJson));
    return BlockingOperationControl.isBlockingAllowed()
        ? body
        : body.runSubscriptionOn(Infrastructure.getDefaultWorkerPool());
  }

  String body(int status, @Nullable String id, boolean asJson) {
    ErrorPage page = page(status, id);
    return asJson ? json(page) : html(page);
  }

  /** Outside an endpoint no request context is active, and the frame of the page asks for one. */
  private static String html(ErrorPage page) {
    ManagedContext requests = Arc.container().requestContext();
    if (requests.isActive()) {
      return page.render();
    }
    requests.activate();
    try {
      return page.render();
    } finally {
      requests.terminate();
    }
  }

  ErrorPage page(int status, @Nullable String id) {
    return switch (status) {
      case 401 -> new ErrorPage(status, WORDS.signed_out(), WORDS.signed_out_text(), id);
      case 403 -> new ErrorPage(status, WORDS.forbidden(), WORDS.forbidden_text(), id);
      case 404 -> new ErrorPage(status, WORDS.not_found(), WORDS.not_found_text(), id);
      case 405 -> new ErrorPage(status, WORDS.not_allowed(), WORDS.not_allowed_text(), id);
      case 409 -> new ErrorPage(status, WORDS.conflict(), WORDS.conflict_text(), id);
      case 413 -> new ErrorPage(status, WORDS.too_large(), WORDS.too_large_text(), id);
      case 406, 415 -> new ErrorPage(status, WORDS.unsupported(), WORDS.unsupported_text(), id);
      default ->
          status < 500
              ? new ErrorPage(status, WORDS.bad_request(), WORDS.bad_request_text(), id)
              : new ErrorPage(status, WORDS.failure(), WORDS.failure_text(), id);
    };
  }

  private static String json(ErrorPage page) {
    JsonObject body =
        new JsonObject()
            .put("status", page.status())
            .put("title", page.title())
            .put("text", page.text());
    return (page.id() == null ? body : body.put("id", page.id())).encode();
  }

  /**
   * Whether the one who asks is a script of ours or another program, and not a person's browser.
   */
  static boolean wantsJson(@Nullable String accept, @Nullable String requestedWith) {
    return "JavaScript".equals(requestedWith)
        || (accept != null && accept.contains("json") && !accept.contains("html"));
  }
}
