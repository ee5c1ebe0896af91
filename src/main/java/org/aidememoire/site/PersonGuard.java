package org.aidememoire.site;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Refuses what a page of one person sends after another has signed in on the same device. The page
 * says whose it is in the header {@code X-Person}; it is answered as if its person had signed out.
 */
public class PersonGuard {
  private static final int SIGNED_OUT = 499;

  @Inject Visitor visitor;

  @ServerRequestFilter
  public Optional<Response> refuseAnothersPage(ContainerRequestContext request) {
    String sender = request.getHeaderString("X-Person");
    if (sender == null || visitor.key().isEmpty() || sender.equals(visitor.key())) {
      return Optional.empty();
    }
    return Optional.of(Response.status(SIGNED_OUT).build());
  }
}
