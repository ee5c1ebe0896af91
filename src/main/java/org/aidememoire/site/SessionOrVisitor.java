package org.aidememoire.site;

import io.quarkus.oidc.runtime.OidcAuthenticationMechanism;
import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.AuthenticationRedirectException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpCredentialTransport;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.util.Set;

/**
 * Somebody whose session has ended, or cannot be read, is a visitor: open pages stay open to them,
 * and a guarded page sends them to sign in. Without this an open page would fail.
 */
@Alternative
@Priority(1)
@ApplicationScoped
public class SessionOrVisitor implements HttpAuthenticationMechanism {
  /** Says that signing in did not work, in the product's own look, and offers to try again. */
  private static final String PROBLEM = "/sign-in/problem";

  private final OidcAuthenticationMechanism sessions;

  SessionOrVisitor(OidcAuthenticationMechanism sessions) {
    this.sessions = sessions;
  }

  @Override
  public Uni<SecurityIdentity> authenticate(
      RoutingContext context, IdentityProviderManager identities) {
    return sessions
        .authenticate(context, identities)
        .onFailure(AuthenticationFailedException.class)
        .recoverWithNull()
        .onFailure(AuthenticationCompletionException.class)
        .transform(lostOnTheWayBack -> new AuthenticationRedirectException(PROBLEM));
  }

  @Override
  public Uni<ChallengeData> getChallenge(RoutingContext context) {
    return sessions.getChallenge(context);
  }

  @Override
  public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
    return sessions.getCredentialTypes();
  }

  @Override
  public Uni<HttpCredentialTransport> getCredentialTransport(RoutingContext context) {
    return sessions.getCredentialTransport(context);
  }
}
