package org.aidememoire.local;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** What the server must be told to work with our PostgreSQL and our Keycloak. */
public final class LocalSettings {
  private LocalSettings() {}

  /** Names and values of Quarkus properties. */
  public static Map<String, String> of(String jdbcUrl, String issuer) {
    return Map.of(
        "quarkus.datasource.jdbc.url", jdbcUrl,
        "quarkus.datasource.password", "local",
        "quarkus.flyway.password", "local",
        "quarkus.flyway.migrate-at-start", "true",
        "quarkus.oidc.auth-server-url", issuer,
        "quarkus.oidc.credentials.secret", LocalRealm.CLIENT_SECRET,
        // Keycloak starts while the server does.
        "quarkus.oidc.connection-delay", "3M",
        "quarkus.oidc.connection-timeout", "3M");
  }

  /** The same with what only a served copy needs: its addresses, and cookies without https. */
  static Map<String, String> served(String jdbcUrl, String issuer, Ports ports) {
    var settings = new TreeMap<>(of(jdbcUrl, issuer));
    settings.put("quarkus.http.host", "127.0.0.1");
    settings.put("quarkus.http.port", Integer.toString(ports.server()));
    settings.put("aide-memoire.content.sync-at-start", "true");
    settings.put("quarkus.management.host", "127.0.0.1");
    settings.put("quarkus.management.port", Integer.toString(ports.management()));
    settings.put("quarkus.log.console.json.enabled", "false");
    settings.put("aide-memoire.content.sync-at-start", "true");
    settings.put("quarkus.oidc.authentication.cookie-force-secure", "false");
    settings.put("quarkus.rest-csrf.cookie-force-secure", "false");
    // Cookies do not tell ports apart: two copies would sign each other's people out.
    settings.put("quarkus.oidc.authentication.cookie-suffix", Integer.toString(ports.server()));
    return settings;
  }

  /** Settings as environment variables, the way Quarkus reads them. */
  static Map<String, String> asEnvironment(Map<String, String> settings) {
    var environment = new TreeMap<String, String>();
    settings.forEach(
        (name, value) ->
            environment.put(name.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT), value));
    return environment;
  }
}
