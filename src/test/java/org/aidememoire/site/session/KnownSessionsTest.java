package org.aidememoire.site.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.oidc.IdTokenCredential;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.jwt.auth.principal.DefaultJWTCallerPrincipal;
import io.vertx.core.http.Cookie;
import java.security.Principal;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.junit.jupiter.api.Test;

class KnownSessionsTest {
  private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");
  private static final String KEY = "a session";

  private final KnownSessions known = new KnownSessions(Clock.fixed(NOW, ZoneOffset.UTC));

  @Test
  void who_was_checked_is_known_by_the_same_cookies_and_by_no_others() {
    String key = key(Cookie.cookie("q_session", "abc"));

    assertThat(key(Cookie.cookie("settings", "dark"), Cookie.cookie("q_session", "abc")))
        .isEqualTo(key);
    assertThat(key(Cookie.cookie("q_session", "abd"))).isNotEqualTo(key);
    assertThat(key(Cookie.cookie("q_session_chunk_1", "abc"))).isNotEqualTo(key);
    assertThat(
            key(Cookie.cookie("q_session_chunk_1", "ab"), Cookie.cookie("q_session_chunk_2", "c")))
        .isNotEqualTo(
            key(Cookie.cookie("q_session_chunk_1", "a"), Cookie.cookie("q_session_chunk_2", "bc")));
    assertThat(KnownSessions.key(List.of(Cookie.cookie("settings", "dark")))).isEmpty();
  }

  @Test
  void the_key_does_not_tell_the_cookie() {
    assertThat(key(Cookie.cookie("q_session", "abc"))).doesNotContain("abc").hasSize(44);
  }

  @Test
  void what_the_token_said_is_known_and_the_token_is_not() {
    known.keep(KEY, checked(NOW.plusSeconds(300)));

    SecurityIdentity found = known.find(KEY).orElseThrow();

    JsonWebToken token = (JsonWebToken) found.getPrincipal();
    assertThat(token.getName()).isEqualTo("amara");
    assertThat(token.getIssuer()).isEqualTo("https://keycloak.example");
    assertThat(token.getSubject()).isEqualTo("42");
    assertThat(token.<String>getClaim("name")).isEqualTo("Amara Diallo");
    assertThat(token.getRawToken()).isNull();
    assertThat(token.getClaimNames()).doesNotContain("email", "raw_token");
    assertThat(found.getRoles()).containsExactly("student");
    assertThat(found.getCredentials()).isEmpty();
    assertThat(found.isAnonymous()).isFalse();
  }

  @Test
  void nobody_is_known_for_longer_than_their_token_holds() {
    known.keep(KEY, checked(NOW));

    assertThat(known.find(KEY)).isEmpty();
  }

  @Test
  void a_visitor_is_not_kept() {
    known.keep(KEY, null);
    known.keep(
        KEY, QuarkusSecurityIdentity.builder().setPrincipal(named("x")).setAnonymous(true).build());

    assertThat(known.find(KEY)).isEmpty();
  }

  private static Principal named(String name) {
    return () -> name;
  }

  private static String key(Cookie... cookies) {
    return KnownSessions.key(List.of(cookies)).orElseThrow();
  }

  /** As it comes out of a check: with the token in it, and all that the token says. */
  private static SecurityIdentity checked(Instant until) {
    JwtClaims claims = new JwtClaims();
    claims.setIssuer("https://keycloak.example");
    claims.setSubject("42");
    claims.setExpirationTime(NumericDate.fromSeconds(until.getEpochSecond()));
    claims.setStringClaim("preferred_username", "amara");
    claims.setStringClaim("name", "Amara Diallo");
    claims.setStringClaim("email", "amara@school.example");
    claims.setStringClaim("raw_token", "header.claims.signature");
    return QuarkusSecurityIdentity.builder()
        .setPrincipal(new DefaultJWTCallerPrincipal(claims))
        .addRoles(Set.of("student"))
        .addCredential(new IdTokenCredential("header.claims.signature"))
        .build();
  }
}
