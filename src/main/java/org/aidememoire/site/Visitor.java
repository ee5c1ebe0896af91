package org.aidememoire.site;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** What the frame of a page tells its scripts about the person who looks at it. */
@Named("visitor")
@RequestScoped
public class Visitor {
  /** Under this name quarkus-rest-csrf leaves the token of a request. */
  private static final String FORM_TOKEN = "csrf_token";

  private final SecurityIdentity identity;
  private final CurrentVertxRequest request;

  Visitor(SecurityIdentity identity, CurrentVertxRequest request) {
    this.identity = identity;
    this.request = request;
  }

  /** Where to sign in so as to come back to this page. */
  public String signInPath() {
    RoutingContext current = request.getCurrent();
    return current == null || current.request().method() != HttpMethod.GET
        ? "/sign-in"
        : WayBack.signInFrom(current.request().uri());
  }

  /** Where to choose how pages are shown, so as to come back to this one. */
  public String settingsPath() {
    RoutingContext current = request.getCurrent();
    return current == null || current.request().method() != HttpMethod.GET
        ? "/settings"
        : WayBack.settingsFrom(current.request().uri());
  }

  /** The address of this page on the server, to come back to it; home where it answers a form. */
  public String here() {
    RoutingContext current = request.getCurrent();
    return current == null || current.request().method() != HttpMethod.GET
        ? "/"
        : current.request().uri();
  }

  /** The same as the value of a query parameter. */
  public String hereEncoded() {
    return URLEncoder.encode(here(), StandardCharsets.UTF_8);
  }

  /**
   * Tells one person's unsent answers from another's on a shared device: the same for a person at
   * every sign-in, and empty for somebody who has not signed in. Says nothing about the person.
   */
  public String key() {
    return key(identity);
  }

  static String key(SecurityIdentity identity) {
    if (identity.isAnonymous()) {
      return "";
    }
    String who =
        identity.getPrincipal() instanceof JsonWebToken token
            ? token.getIssuer() + " " + token.getSubject()
            : identity.getPrincipal().getName();
    return UUID.nameUUIDFromBytes(who.getBytes(StandardCharsets.UTF_8)).toString();
  }

  /**
   * Whether this page can hold a form: no token has been made where a request was refused before it
   * reached an endpoint.
   */
  public boolean hasFormToken() {
    RoutingContext current = request.getCurrent();
    return current != null && current.get(FORM_TOKEN) != null;
  }
}
