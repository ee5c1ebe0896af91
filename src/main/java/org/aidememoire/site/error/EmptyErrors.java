package org.aidememoire.site.error;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Gives a page to errors that come without one, such as a form without its CSRF token. */
public class EmptyErrors {
  private static final int FIRST_ERROR = 400;
  private static final MediaType HTML = MediaType.TEXT_HTML_TYPE.withCharset("UTF-8");

  @Inject ErrorAnswers answers;

  @ServerResponseFilter
  public Uni<Void> explain(ContainerRequestContext request, ContainerResponseContext response) {
    if (response.getStatus() < FIRST_ERROR || response.hasEntity()) {
      return Uni.createFrom().voidItem();
    }
    boolean asJson =
        ErrorAnswers.wantsJson(
            request.getHeaderString(HttpHeaders.ACCEPT),
            request.getHeaderString("X-Requested-With"));
    return answers
        .bodyLater(response.getStatus(), null, asJson)
        .invoke(
            body -> response.setEntity(body, null, asJson ? MediaType.APPLICATION_JSON_TYPE : HTML))
        .replaceWithVoid();
  }
}
