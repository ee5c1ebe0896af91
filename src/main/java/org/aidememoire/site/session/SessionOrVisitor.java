package org.aidememoire.site.session;

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
import java.util.Optional;
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

  /** The ways in and out need the session itself, not only whose it is. */
  private static final String IN_OR_OUT = "/sign-";

  private final OidcAuthenticationMechanism sessions;
  private final KnownSessions known;

  SessionOrVisitor(OidcAuthenticationMechanism sessions, KnownSessions known) {
    this.sessions = sessions;
    this.known = known;
  }

  @Override
  public Uni<SecurityIdentity> authenticate(
      RoutingContext context, IdentityProviderManager identities) {
    Optional<String> key = KnownSessions.key(context.request().cookies());
    if (key.isEmpty() || context.normalizedPath().startsWith(IN_OR_OUT)) {
      return check(context, identities);
    }
    return known
        .find(key.get())
        .map(person -> Uni.createFrom().item(person))
        .orElseGet(
            () -> check(context, identities).invoke(checked -> known.keep(key.get(), checked)));
  }

  private Uni<SecurityIdentity> check(RoutingContext context, IdentityProviderManager identities) {
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
