package org.aidememoire.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * PostgreSQL, Keycloak and the packaged server on free ports of localhost, for runs that kill them:
 * each comes back with its data. Not for several threads.
 */
public final class BreakableRun {
  private static final Duration PATIENCE = Duration.ofMinutes(3);

  private final Home home;
  private final Ports ports =
      new Ports(Ports.anyFree(), Ports.anyFree(), Ports.anyFree(), Ports.anyFree());
  private final List<String> serverOptions;
  private @Nullable Postgres postgres;
  private @Nullable Child server;
  private String jdbcUrl = "";

  private BreakableRun(Home home, List<String> serverOptions) {
    this.home = home;
    this.serverOptions = serverOptions;
  }

  /**
   * Starts the services; the server is started by itself.
   *
   * @param folder holds the data and the logs; emptied first
   * @param serverOptions system properties of the server, as the virtual machine takes them
   */
  public static BreakableRun in(Path folder, List<String> serverOptions) {
    Running.endWithThisProcess();
    Home home = Home.enter(folder);
    home.clear();
    var run = new BreakableRun(home, serverOptions);
    var keycloak =
        CompletableFuture.runAsync(
            () -> Keycloak.start(home.accounts(), run.ports.keycloak(), line -> {}).awaitReady(),
            Thread::startVirtualThread);
    run.startPostgres();
    keycloak.join();
    return run;
  }

  public int serverPort() {
    return ports.server();
  }

  public int postgresPort() {
    return ports.postgres();
  }

  public Path serverLog() {
    return home.serverLog();
  }

  /**
   * @param port where the server is to reach PostgreSQL
   */
  public void startServer(int port) {
    // Statements stay readable on the wire: none is prepared on the other side.
    jdbcUrl = "jdbc:postgresql://localhost:" + port + "/aide_memoire?prepareThreshold=0";
    startServer();
  }

  private void startServer() {
    keepLog();
    String issuer = Keycloak.issuer(ports.keycloak());
    var environment = LocalSettings.asEnvironment(LocalSettings.served(jdbcUrl, issuer, ports));
    server = Child.start("The server", command(), environment, home.serverLog());
    server.awaitAnswer(
        URI.create("http://localhost:" + ports.management() + "/q/health/ready"), PATIENCE);
  }

  /** The log of the server that was killed last is kept beside the new one. */
  private void keepLog() {
    try {
      if (Files.exists(home.serverLog())) {
        Path all = home.folder().resolve("servers-before.log");
        byte[] last = Files.readAllBytes(home.serverLog());
        Files.write(
            all,
            last,
            java.nio.file.StandardOpenOption.CREATE,
            java.nio.file.StandardOpenOption.APPEND);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** As {@code kill -9}. */
  public void killServer() {
    if (server != null) {
      server.kill();
    }
  }

  /** As a deployment ends it: it may finish what it has begun. */
  public void stopServer() {
    if (server != null) {
      server.close();
    }
  }

  public void restartServer() {
    startServer();
  }

  /** As {@code kill -9} of PostgreSQL and all its processes at once. */
  public void killPostgres() {
    Path pidFile = home.database().resolve("postmaster.pid");
    try {
      long pid = Long.parseLong(Files.readAllLines(pidFile).getFirst().strip());
      ProcessHandle postmaster = ProcessHandle.of(pid).orElseThrow();
      List<ProcessHandle> all = postmaster.descendants().toList();
      end(postmaster);
      all.forEach(BreakableRun::end);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void end(ProcessHandle process) {
    process.destroyForcibly();
    process.onExit().orTimeout(20, TimeUnit.SECONDS).join();
  }

  /** PostgreSQL with the data that it had. */
  public void startPostgres() {
    if (postgres != null) {
      postgres.close();
    }
    postgres = Postgres.keptIn(home.database(), ports.postgres());
  }

  /** Ends everything that was started. */
  public void stop() {
    stopServer();
    if (postgres != null) {
      postgres.close();
    }
  }

  private List<String> command() {
    var command = new java.util.ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx512m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
    command.addAll(serverOptions);
    command.addAll(
        List.of("-jar", Places.project().resolve("target/quarkus-app/quarkus-run.jar").toString()));
    return command;
  }
}
