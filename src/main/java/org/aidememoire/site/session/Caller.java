package org.aidememoire.site.session;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.jwt.Claims;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/**
 * What a verified token said of a person. The token itself, with which somebody could sign in, is
 * not part of it.
 *
 * @param getName the name that the sign-in service goes by
 * @param claims who issued the token, for whom, how they are called and until when it holds
 */
record Caller(String getName, Map<String, Object> claims) implements JsonWebToken {
  private static final Set<String> KEPT =
      Set.of(Claims.iss.name(), Claims.sub.name(), Claims.exp.name(), "name");

  static Caller of(JsonWebToken token) {
    return new Caller(
        token.getName(),
        KEPT.stream()
            .filter(claim -> token.getClaim(claim) != null)
            .collect(Collectors.toUnmodifiableMap(claim -> claim, token::getClaim)));
  }

  @Override
  public Set<String> getClaimNames() {
    return claims.keySet();
  }

  @Override
  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // as the interface has it
  public <T> @Nullable T getClaim(String claim) {
    return (@Nullable T) claims.get(claim);
  }
}
