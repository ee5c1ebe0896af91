package org.aidememoire.local;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.aidememoire.testing.Cast;

/**
 * The production realm, made usable on one machine: the sample accounts are in it, the server may
 * listen on any port, and its secret is no secret.
 */
final class LocalRealm {
  static final String CLIENT_SECRET = "for-local-runs-only-never-in-production";
  private static final String PRODUCTION = "src/main/resources/keycloak/aide-memoire-realm.json";

  /** In one order always: the fingerprint of the text decides whether it is imported again. */
  private static final ObjectMapper JSON =
      new ObjectMapper().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);

  private LocalRealm() {}

  static String json() {
    try {
      String production = Files.readString(Places.project().resolve(PRODUCTION));
      var realm =
          JSON.readValue(withPlace(production), new TypeReference<Map<String, Object>>() {});
      realm.remove("passwordPolicy");
      realm.put("users", Arrays.stream(Cast.values()).map(LocalRealm::account).toList());
      return JSON.writeValueAsString(realm);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Changes whenever the realm or a sample account does. */
  static String fingerprint() {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      byte[] hash = digest.digest(json().getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, 6);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String withPlace(String realm) {
    return realm
        .replace("${AIDE_MEMOIRE_CLIENT_SECRET}", CLIENT_SECRET)
        .replace("${AIDE_MEMOIRE_URL}/sign-in", "*")
        .replace("\"${AIDE_MEMOIRE_URL}/\"", "\"+\"")
        .replace("${AIDE_MEMOIRE_URL}", "");
  }

  private static Map<String, Object> account(Cast person) {
    return Map.of(
        "id", person.subject(),
        "username", person.username(),
        "firstName", person.givenName(),
        "lastName", person.familyName(),
        "email", person.email(),
        "emailVerified", true,
        "enabled", true,
        "realmRoles", List.of(person.role()),
        "credentials",
            List.of(Map.of("type", "password", "value", person.password(), "temporary", false)));
  }
}
