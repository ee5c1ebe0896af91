package org.aidememoire.local;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.aidememoire.testing.Cast;

/** PostgreSQL, Keycloak and the server together, on localhost. */
public final class LocalRun {
  private static final Duration PATIENCE = Duration.ofMinutes(5);

  private static final String CONTENT = "Content: ";

  private final Home home;
  private final Ports ports;
  private final Progress progress;

  public LocalRun(Home home, Ports ports, Progress progress) {
    this.home = home;
    this.ports = ports;
    this.progress = progress;
  }

  /** Starts all three at the same time as far as they do not need each other; returns the last. */
  public Child start() {
    var keycloak = CompletableFuture.runAsync(this::startKeycloak, Thread::startVirtualThread);
    String database = startPostgres();
    Child server = Child.start("The server", command(), environment(database), home.serverLog());
    progress.accept("Server: starting");
    join(keycloak);
    server.awaitAnswer(
        URI.create("http://localhost:" + ports.management() + "/q/health/ready"), PATIENCE);
    sayWhatWasLoaded();
    return server;
  }

  /** PostgreSQL and Keycloak, for a server that is started elsewhere. */
  Map<String, String> startServices() {
    var keycloak = CompletableFuture.runAsync(this::startKeycloak, Thread::startVirtualThread);
    String database = startPostgres();
    join(keycloak);
    return environment(database);
  }

  /** Prints the address after {@code state}, then the accounts. */
  void printWelcome(String state, PrintStream terminal) {
    terminal.printf("%n%s: http://localhost:%d%n%n", state, ports.server());
    terminal.println("  Sample accounts; the password is the user name:");
    for (Cast person : Cast.values()) {
      terminal.printf("    %-8s %-7s %s%n", person.role(), person.username(), person.fullName());
    }
    terminal.printf(
        "%n  Keycloak's console: http://localhost:%d (admin, admin)%n", ports.keycloak());
    terminal.printf("  Data and logs: %s%n  Ctrl-C stops everything.%n%n", home.folder());
  }

  /** The server counts documents, lessons and faults in its log. */
  private void sayWhatWasLoaded() {
    try (var lines = Files.lines(home.serverLog())) {
      lines
          .filter(line -> line.contains(CONTENT))
          .map(line -> line.substring(line.indexOf(CONTENT)))
          .forEach(progress);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String startPostgres() {
    progress.accept("PostgreSQL: starting");
    var postgres = Running.add(Postgres.keptIn(home.database(), ports.postgres()));
    progress.accept("PostgreSQL: ready");
    return postgres.jdbcUrl();
  }

  private void startKeycloak() {
    progress.accept("Keycloak: starting");
    Keycloak.start(home.accounts(), ports.keycloak(), progress).awaitReady();
    progress.accept("Keycloak: ready");
  }

  private Map<String, String> environment(String database) {
    String issuer = Keycloak.issuer(ports.keycloak());
    var environment = LocalSettings.asEnvironment(LocalSettings.served(database, issuer, ports));
    environment.put("MALLOC_ARENA_MAX", "2");
    return environment;
  }

  private static List<String> command() {
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-Xmx" + Places.environment("AIDE_MEMOIRE_HEAP").orElse("1g"),
        "@" + Places.project().resolve("src/main/docker/java.options"),
        "-jar",
        Places.project().resolve("target/quarkus-app/quarkus-run.jar").toString());
  }

  private static void join(CompletableFuture<Void> task) {
    try {
      task.join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException cause ? cause : e;
    }
  }
}
