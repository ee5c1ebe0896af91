package org.aidememoire.bench;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * A thousand accounts in the real Keycloak, made through its own administration. To sign in that
 * many before anything is timed, the realm checks passwords with one round of hashing, and its
 * tokens outlive the run.
 */
final class Accounts {
  static final String PASSWORD = "a password for load only";
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int AT_ONCE = 500;
  private static final byte[] SALT = {3, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5, 8, 9, 7, 9, 3};

  private final HttpClient client;
  private final URI keycloak;
  private final String token;

  Accounts(HttpClient client, URI keycloak) {
    this.client = client;
    this.keycloak = keycloak;
    this.token = signIn();
  }

  static String name(int number) {
    return "load-%04d".formatted(number);
  }

  /** Students {@code load-0000} and so on, all with the same password. */
  void makeStudents(int count) {
    send(
        "PUT",
        "",
        Map.of(
            "passwordPolicy",
            "hashAlgorithm(pbkdf2-sha256) and hashIterations(1)",
            "accessTokenLifespan",
            14_400));
    for (int from = 0; from < count; from += AT_ONCE) {
      List<Map<String, Object>> users =
          IntStream.range(from, Math.min(count, from + AT_ONCE)).mapToObj(this::account).toList();
      send("POST", "/partialImport", Map.of("ifResourceExists", "SKIP", "users", users));
    }
  }

  private Map<String, Object> account(int number) {
    return Map.of(
        "username",
        name(number),
        "firstName",
        "Load",
        "lastName",
        "Number " + number,
        "email",
        name(number) + "@example.org",
        "emailVerified",
        true,
        "enabled",
        true,
        "realmRoles",
        List.of("student"),
        "credentials",
        List.of(
            Map.of(
                "type", "password",
                "credentialData", write(Map.of("hashIterations", 1, "algorithm", "pbkdf2-sha256")),
                "secretData", write(Map.of("value", hash(), "salt", base64(SALT))))));
  }

  private static String hash() {
    try {
      var key = new PBEKeySpec(PASSWORD.toCharArray(), SALT, 1, 256);
      return base64(
          SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256").generateSecret(key).getEncoded());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private String signIn() {
    HttpRequest request =
        HttpRequest.newBuilder(keycloak.resolve("/realms/master/protocol/openid-connect/token"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(
                BodyPublishers.ofString(
                    "grant_type=password&client_id=admin-cli&username=admin&password=admin"))
            .build();
    return exchange(request).path("access_token").asText();
  }

  private void send(String method, String path, Object body) {
    exchange(
        HttpRequest.newBuilder(keycloak.resolve("/admin/realms/aide-memoire" + path))
            .header("Content-Type", "application/json")
            .header("Authorization", "Bearer " + token)
            .method(method, BodyPublishers.ofString(write(body)))
            .build());
  }

  private JsonNode exchange(HttpRequest request) {
    try {
      var answer = client.send(request, BodyHandlers.ofString());
      if (answer.statusCode() >= 300) {
        throw new IllegalStateException(
            "Keycloak answered %d: %s".formatted(answer.statusCode(), answer.body()));
      }
      return answer.body().isEmpty() ? JSON.nullNode() : JSON.readTree(answer.body());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted", e);
    }
  }

  private static String base64(byte[] bytes) {
    return Base64.getEncoder().encodeToString(bytes);
  }

  private static String write(Object value) {
    try {
      return JSON.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
