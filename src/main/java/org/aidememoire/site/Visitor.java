package org.aidememoire.site;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Who is looking at the page, as far as the frame around it needs to know. */
@Named("visitor")
@RequestScoped
public class Visitor {
  @Inject SecurityIdentity identity;

  public boolean isSignedIn() {
    return !identity.isAnonymous();
  }

  public String displayName() {
    return identity.isAnonymous() ? "" : identity.getPrincipal().getName();
  }

  /**
   * Tells one person's unsent answers from another's on a shared device; empty for a visitor who is
   * not signed in. Not a secret and not an id of the database.
   */
  public String key() {
    return displayName();
  }

  public boolean isStudent() {
    return identity.hasRole("student");
  }

  public boolean isTeacher() {
    return identity.hasRole("teacher");
  }

  public boolean isAdmin() {
    return identity.hasRole("admin");
  }
}
