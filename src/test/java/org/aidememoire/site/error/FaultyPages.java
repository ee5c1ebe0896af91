package org.aidememoire.site.error;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** Pages that go wrong on purpose; they exist only in tests. */
@Path("/test-only")
@Produces(MediaType.TEXT_HTML)
@PermitAll
public class FaultyPages {
  @GET
  @Path("/failure")
  public String fail() {
    throw new IllegalStateException("a secret of the server");
  }

  @POST
  @Path("/form")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public String read(@RestForm @Nullable String text) {
    return String.valueOf(text);
  }
}
