package org.aidememoire.site;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** What the frame of a page tells its scripts about the person who looks at it. */
@Named("visitor")
@RequestScoped
public class Visitor {
  private final SecurityIdentity identity;

  Visitor(SecurityIdentity identity) {
    this.identity = identity;
  }

  /**
   * Tells one person's unsent answers from another's on a shared device: the same for a person at
   * every sign-in, and empty for somebody who has not signed in. Says nothing about the person.
   */
  public String key() {
    if (identity.isAnonymous()) {
      return "";
    }
    String who =
        identity.getPrincipal() instanceof JsonWebToken token
            ? token.getIssuer() + " " + token.getSubject()
            : identity.getPrincipal().getName();
    return UUID.nameUUIDFromBytes(who.getBytes(StandardCharsets.UTF_8)).toString();
  }
}
