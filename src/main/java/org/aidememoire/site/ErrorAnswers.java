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
import java.util.List;
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
    List<String> written = FormFields.written();
    Uni<String> body = Uni.createFrom().item(() -> body(page(status, id, written), asJson));
    return BlockingOperationControl.isBlockingAllowed()
        ? body
        : body.runSubscriptionOn(Infrastructure.getDefaultWorkerPool());
  }

  String body(int status, @Nullable String id, boolean asJson) {
    return body(page(status, id, List.of()), asJson);
  }

  private static String body(ErrorPage page, boolean asJson) {
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

  private static ErrorPage page(int status, @Nullable String id, List<String> written) {
    ErrorPage page = page(status, id);
    return new ErrorPage(page.status(), page.title(), page.text(), page.id(), written);
  }

  private static ErrorPage page(int status, @Nullable String id) {
    return switch (status) {
      case 401 -> page(status, WORDS.signed_out(), WORDS.signed_out_text(), id);
      case 403 -> page(status, WORDS.forbidden(), WORDS.forbidden_text(), id);
      case 404 -> page(status, WORDS.not_found(), WORDS.not_found_text(), id);
      case 405 -> page(status, WORDS.not_allowed(), WORDS.not_allowed_text(), id);
      case 409 -> page(status, WORDS.conflict(), WORDS.conflict_text(), id);
      case 413 -> page(status, WORDS.too_large(), WORDS.too_large_text(), id);
      case 406, 415 -> page(status, WORDS.unsupported(), WORDS.unsupported_text(), id);
      default ->
          status < 500
              ? page(status, WORDS.bad_request(), WORDS.bad_request_text(), id)
              : page(status, WORDS.failure(), WORDS.failure_text(), id);
    };
  }

  private static ErrorPage page(int status, String title, String text, @Nullable String id) {
    return new ErrorPage(status, title, text, id, List.of());
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
