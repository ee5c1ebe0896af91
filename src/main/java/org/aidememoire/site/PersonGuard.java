package org.aidememoire.site;

import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

/**
 * Refuses what a page of one person sends after another has signed in on the same device. The page
 * says whose it is in the header {@code X-Person}; it is answered as if its person had signed out.
 */
public class PersonGuard {
  private static final int SIGNED_OUT = 499;

  @Inject CurrentIdentityAssociation identities;

  @ServerRequestFilter
  public Uni<@Nullable Response> refuseAnothersPage(ContainerRequestContext request) {
    String sender = request.getHeaderString("X-Person");
    return sender == null
        ? Uni.createFrom().nullItem()
        : identities.getDeferredIdentity().map(identity -> refusal(sender, Visitor.key(identity)));
  }

  private static @Nullable Response refusal(String sender, String visitor) {
    return visitor.isEmpty() || sender.equals(visitor) ? null : Response.status(SIGNED_OUT).build();
  }
}
