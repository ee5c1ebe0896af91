package org.aidememoire.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import java.util.Map;
import java.util.TreeMap;
import org.aidememoire.local.Keycloak;
import org.aidememoire.local.LocalSettings;
import org.aidememoire.local.Postgres;

/**
 * Gives every {@code @QuarkusTest} the real services, one of each in a test JVM. A test class needs
 * no annotation for it: the scope is global.
 */
@WithTestResource(value = RealServices.class, scope = TestResourceScope.GLOBAL)
public final class RealServices implements QuarkusTestResourceLifecycleManager {
  /**
   * System properties, not static fields: Quarkus may load this class again for another test
   * profile, and the services are to be started once.
   */
  private static final String DATABASE_URL = "aide-memoire.test.database-url";

  private static final String ISSUER = "aide-memoire.test.issuer";

  @Override
  public Map<String, String> start() {
    if (System.getProperty(DATABASE_URL) == null) {
      startServices();
    }
    var settings =
        new TreeMap<>(
            LocalSettings.of(System.getProperty(DATABASE_URL), System.getProperty(ISSUER)));
    // And the language of the pseudo-locale.
    settings.put("aide-memoire.languages", "en,es,ar-XB");
    return settings;
  }

  /** The services stay for the next test profile; the end of the JVM stops them. */
  @Override
  public void stop() {}

  private static void startServices() {
    var keycloak = Keycloak.fleeting();
    var postgres = Postgres.fleeting();
    var end =
        new Thread(
            () -> {
              keycloak.close();
              postgres.close();
            });
    Runtime.getRuntime().addShutdownHook(end);
    System.setProperty(DATABASE_URL, postgres.jdbcUrl());
    System.setProperty(ISSUER, keycloak.issuer());
  }
}
