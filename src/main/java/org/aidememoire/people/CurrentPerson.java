package org.aidememoire.people;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.Optional;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/** The person behind the request. */
@Named("currentPerson")
@RequestScoped
public class CurrentPerson {
  private final SecurityIdentity identity;
  private final Clock clock;
  private @Nullable Person person;

  CurrentPerson(SecurityIdentity identity, Clock clock) {
    this.identity = identity;
    this.clock = clock;
  }

  public boolean isSignedIn() {
    return !identity.isAnonymous();
  }

  public boolean hasRole(Role role) {
    return identity.hasRole(role.claim());
  }

  public boolean isStudent() {
    return hasRole(Role.STUDENT);
  }

  public boolean isTeacher() {
    return hasRole(Role.TEACHER);
  }

  public boolean isAdmin() {
    return hasRole(Role.ADMIN);
  }

  /** The name to greet by; empty for somebody who has not signed in. */
  public String displayName() {
    return token().map(CurrentPerson::nameIn).orElse("");
  }

  public Optional<Person> findPerson() {
    return isSignedIn() ? Optional.of(getPerson()) : Optional.empty();
  }

  /** Enough to find what is a person's own, without reading the person. */
  public Optional<PersonKey> findKey() {
    return token().map(token -> new PersonKey(token.getIssuer(), token.getSubject()));
  }

  /**
   * The stored person. Somebody seen for the first time is recorded here, whatever the request: the
   * one thing that a GET may write.
   *
   * @throws IllegalStateException where nobody has signed in
   */
  public Person getPerson() {
    if (person == null) {
      JsonWebToken token =
          token().orElseThrow(() -> new IllegalStateException("Nobody has signed in"));
      PersonKey key = new PersonKey(token.getIssuer(), token.getSubject());
      person =
          KnownPeople.find(key, nameIn(token))
              .orElseGet(() -> KnownPeople.keep(key, record(token)));
    }
    return person;
  }

  /** The stored person, where nobody need be asked: somebody who was here a moment ago. */
  public Optional<Person> findKnown() {
    return token()
        .flatMap(
            token ->
                KnownPeople.findKept(
                    new PersonKey(token.getIssuer(), token.getSubject()), nameIn(token)));
  }

  private Person record(JsonWebToken token) {
    return QuarkusTransaction.requiringNew()
        .call(
            () ->
                Person.recorded(
                    token.getIssuer(), token.getSubject(), nameIn(token), clock.instant()));
  }

  private Optional<JsonWebToken> token() {
    return identity.getPrincipal() instanceof JsonWebToken token
        ? Optional.of(token)
        : Optional.empty();
  }

  private static String nameIn(JsonWebToken token) {
    String name = token.getClaim("name");
    return name == null || name.isBlank() ? token.getName() : name;
  }
}
