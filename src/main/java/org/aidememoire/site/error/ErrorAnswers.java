package org.aidememoire.site.error;

import io.quarkus.arc.Arc;
import io.quarkus.arc.ManagedContext;
import io.quarkus.runtime.BlockingOperationControl;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.aidememoire.site.FormFields;
import org.aidememoire.site.Words;
import org.jspecify.annotations.Nullable;

/** Says the same error as a page to a person and as JSON to a script. */
@ApplicationScoped
public class ErrorAnswers {
  public Uni<Response> answer(int status, @Nullable String id, boolean asJson) {
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
    ErrorMessages words = Words.in(ErrorMessages.class);
    return switch (status) {
      case 401 -> page(status, words.signed_out(), words.signed_out_text(), id);
      case 403 -> page(status, words.forbidden(), words.forbidden_text(), id);
      case 404 -> page(status, words.not_found(), words.not_found_text(), id);
      case 405 -> page(status, words.not_allowed(), words.not_allowed_text(), id);
      case 409 -> page(status, words.conflict(), words.conflict_text(), id);
      case 413 -> page(status, words.too_large(), words.too_large_text(), id);
      case 406, 415 -> page(status, words.unsupported(), words.unsupported_text(), id);
      case 503 -> page(status, words.busy(), words.busy_text(), id);
      default ->
          status < 500
              ? page(status, words.bad_request(), words.bad_request_text(), id)
              : page(status, words.failure(), words.failure_text(), id);
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
