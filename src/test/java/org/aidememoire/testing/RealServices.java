package org.aidememoire.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import java.util.Map;
import org.aidememoire.local.Postgres;

/**
 * Gives every {@code @QuarkusTest} the real services, one of each in a test JVM. A test class needs
 * no annotation for it: the scope is global.
 */
@WithTestResource(value = RealServices.class, scope = TestResourceScope.GLOBAL)
public final class RealServices implements QuarkusTestResourceLifecycleManager {
  /**
   * A system property, not a static field: Quarkus may load this class again for another test
   * profile, and the services are to be started once.
   */
  private static final String DATABASE_URL = "aide-memoire.test.database-url";

  @Override
  public Map<String, String> start() {
    if (System.getProperty(DATABASE_URL) == null) {
      var postgres = Postgres.fleeting();
      Runtime.getRuntime().addShutdownHook(new Thread(postgres::close));
      System.setProperty(DATABASE_URL, postgres.jdbcUrl());
    }
    return Map.of(
        "quarkus.datasource.jdbc.url", System.getProperty(DATABASE_URL),
        "quarkus.datasource.password", "local",
        "quarkus.flyway.password", "local",
        "quarkus.oidc.tenant-enabled", "false");
  }

  /** The services stay for the next test profile; the end of the JVM stops them. */
  @Override
  public void stop() {}
}
