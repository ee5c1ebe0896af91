package org.aidememoire.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** The real Keycloak with the realm of production and the sample accounts, on localhost. */
public final class Keycloak implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofMinutes(5);

  private final Child process;
  private final int port;

  private Keycloak(Child process, int port) {
    this.process = process;
    this.port = port;
  }

  /**
   * Returns at once what is needed to reach it; {@link #awaitReady()} waits until it answers.
   *
   * @param data keeps accounts and sessions from one start to the next
   * @param progress is told about the long steps of the first time
   */
  public static Keycloak start(Path data, int port, Consumer<String> progress) {
    var installation = KeycloakInstallation.ready(progress);
    Path database = data.resolve(installation.importedRealm().getFileName());
    try {
      if (!Files.exists(database)) {
        Path unfinished = data.resolve("unfinished");
        Folders.delete(unfinished);
        Folders.copy(installation.importedRealm(), unfinished);
        Files.move(unfinished, database);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return start(installation, database, port, List.of());
  }

  /** Lives as long as the process, on a free port: for tests. */
  public static Keycloak fleeting() {
    try {
      Path data = Path.of("target", "keycloak").toAbsolutePath();
      Files.createDirectories(data);
      return start(Files.createTempDirectory(data, "test"), Ports.anyFree(), System.out::println);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The address of the realm, as it stands in every token. */
  public String issuer() {
    return issuer(port);
  }

  static String issuer(int port) {
    return "http://localhost:" + port + "/realms/aide-memoire";
  }

  public Keycloak awaitReady() {
    process.awaitAnswer(URI.create(issuer()), PATIENCE);
    return this;
  }

  @Override
  public void close() {
    process.close();
  }

  /** Fills {@code database} with the realm and the sample accounts. */
  static void importRealm(KeycloakInstallation installation, Path database) throws IOException {
    Path imports = installation.server().resolve("data/import");
    Files.createDirectories(imports);
    Files.writeString(imports.resolve("aide-memoire-realm.json"), LocalRealm.json());
    Files.createDirectories(database);
    try (var keycloak = start(installation, database, Ports.anyFree(), List.of("--import-realm"))) {
      keycloak.awaitReady();
    }
  }

  private static Keycloak start(
      KeycloakInstallation installation, Path database, int port, List<String> more) {
    var command = new ArrayList<>(virtualMachine(installation.server()));
    command.addAll(
        List.of(
            "start",
            "--optimized",
            "--http-enabled=true",
            "--http-host=127.0.0.1",
            "--http-port=" + port,
            "--hostname=http://localhost:" + port,
            "--cache=local"));
    command.addAll(more);
    var environment =
        Map.of(
            "KC_DB_URL",
            "jdbc:h2:file:" + database.resolve("keycloak") + ";NON_KEYWORDS=VALUE",
            "KC_BOOTSTRAP_ADMIN_USERNAME",
            "admin",
            "KC_BOOTSTRAP_ADMIN_PASSWORD",
            "admin");
    Path log = database.resolveSibling("keycloak.log");
    return new Keycloak(Child.start("Keycloak", command, environment, log), port);
  }

  /** What kc.sh would run: without the shell between us, ending our child ends Keycloak. */
  private static List<String> virtualMachine(Path server) {
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-Xmx768m",
        "-XX:+UseSerialGC",
        "-XX:TieredStopAtLevel=1",
        "--add-opens=java.base/java.util=ALL-UNNAMED",
        "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
        "--add-opens=java.base/java.security=ALL-UNNAMED",
        "--add-opens=java.base/java.lang=ALL-UNNAMED",
        "--enable-native-access=ALL-UNNAMED",
        "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
            + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
        "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
        "-Dkc.home.dir=" + server,
        "-Djboss.server.config.dir=" + server.resolve("conf"),
        "-cp",
        server.resolve("lib/quarkus-run.jar").toString(),
        "io.quarkus.bootstrap.runner.QuarkusEntryPoint");
  }
}
