package org.aidememoire.site.session;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.oidc.runtime.OidcUtils;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.vertx.core.http.Cookie;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/**
 * Sessions that were checked a moment ago. A cookie is decrypted and the token in it verified at
 * the cost of a small page, and the same cookie means the same person until its token expires: it
 * is believed for a minute, and never longer than that. Of the cookie only a digest is kept, of the
 * token only what it said: nobody can sign in with what is here.
 */
@ApplicationScoped
class KnownSessions {
  private static final Duration BELIEVED = Duration.ofMinutes(1);
  private static final int MOST = 20_000;

  private final Cache<String, SecurityIdentity> sessions =
      Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(BELIEVED).build();
  private final Clock clock;

  KnownSessions(Clock clock) {
    this.clock = clock;
  }

  /** Under what a session is known here; empty for cookies without one. */
  static Optional<String> key(Collection<Cookie> cookies) {
    List<Cookie> session =
        cookies.stream()
            .filter(cookie -> cookie.getName().startsWith(OidcUtils.SESSION_COOKIE_NAME))
            .sorted(Comparator.comparing(Cookie::getName))
            .toList();
    if (session.isEmpty()) {
      return Optional.empty();
    }
    MessageDigest digest = sha256();
    for (Cookie cookie : session) {
      // No name or value of a cookie holds a semicolon: two lists are never digested alike.
      String pair = cookie.getName() + "=" + cookie.getValue() + ";";
      digest.update(pair.getBytes(StandardCharsets.UTF_8));
    }
    return Optional.of(Base64.getEncoder().encodeToString(digest.digest()));
  }

  Optional<SecurityIdentity> find(String key) {
    return Optional.ofNullable(sessions.getIfPresent(key)).filter(this::holds);
  }

  /** Keeps what is known after a check; a visitor is nobody to keep. */
  void keep(String key, @Nullable SecurityIdentity checked) {
    if (checked != null && checked.getPrincipal() instanceof JsonWebToken token) {
      sessions.put(
          key,
          QuarkusSecurityIdentity.builder()
              .setPrincipal(Caller.of(token))
              .addRoles(checked.getRoles())
              .build());
    }
  }

  private boolean holds(SecurityIdentity known) {
    return known.getPrincipal() instanceof JsonWebToken token
        && token.getExpirationTime() > clock.instant().getEpochSecond();
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
