package org.aidememoire.site.session;

import io.quarkus.oidc.IdTokenCredential;
import io.quarkus.oidc.OidcConfigurationMetadata;
import io.quarkus.oidc.OidcSession;
import io.quarkus.security.Authenticated;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import org.aidememoire.people.Role;
import org.aidememoire.site.CurrentSettings;
import org.aidememoire.site.WayBack;
import org.aidememoire.site.error.ErrorAnswers;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The way in and out. Passwords are Keycloak's business: nobody types one here. */
@Path("/")
public class SignInPages {
  private final SecurityIdentity identity;
  private final OidcSession session;
  private final OidcConfigurationMetadata keycloak;
  private final ErrorAnswers answers;
  private final CurrentSettings settings;

  SignInPages(
      SecurityIdentity identity,
      OidcSession session,
      OidcConfigurationMetadata keycloak,
      ErrorAnswers answers,
      CurrentSettings settings) {
    this.identity = identity;
    this.session = session;
    this.keycloak = keycloak;
    this.answers = answers;
    this.settings = settings;
  }

  /**
   * Whoever gets here has signed in: asking for this address is what sends a browser away. Who came
   * from no page of their own begins where their work is.
   */
  @GET
  @Path("sign-in")
  @Authenticated
  public Response signIn(@RestQuery @Nullable String back) {
    settings.readAnew();
    URI to = WayBack.to(back);
    return Response.seeOther(to.equals(WayBack.HOME) ? start() : to).build();
  }

  private URI start() {
    if (identity.hasRole(Role.TEACHER_NAME)) {
      return URI.create("/courses");
    }
    return identity.hasRole(Role.STUDENT_NAME) ? URI.create("/today") : WayBack.HOME;
  }

  /** Keycloak sends a browser here when signing in went wrong, for example after a long pause. */
  @GET
  @Path("sign-in/problem")
  @PermitAll
  public Uni<Response> problem() {
    return answers.answer(401, null, false);
  }

  /** Ends the session here, then at Keycloak, which sends the browser home. */
  @POST
  @Path("sign-out")
  @PermitAll
  public Response signOut(@Context UriInfo address) {
    URI home = address.getBaseUriBuilder().path("/").build();
    var token = identity.getCredential(IdTokenCredential.class);
    if (token == null) {
      return Response.seeOther(home).build();
    }
    settings.forget();
    session.logout().await().indefinitely();
    return Response.seeOther(
            UriBuilder.fromUri(keycloak.getEndSessionUri())
                .queryParam("id_token_hint", token.getToken())
                .queryParam("post_logout_redirect_uri", home)
                .build())
        .build();
  }
}
