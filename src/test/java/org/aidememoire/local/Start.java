package org.aidememoire.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** What {@code bin/start} and {@code bin/dev} run. */
public final class Start {
  private Start() {}

  /**
   * Ends with status 1 where something did not start or stopped by itself.
   *
   * @param arguments {@code --fresh} to begin without old data; {@code --dev} and what follows it
   *     for a server with live reload: the Maven command that runs it
   */
  public static void main(String[] arguments) throws InterruptedException {
    try {
      Running.endWithThisProcess();
      run(List.of(arguments));
    } catch (CannotStart problem) {
      System.err.println(problem.getMessage());
      System.exit(1);
    }
  }

  private static void run(List<String> arguments) throws InterruptedException {
    var ports = Ports.ofEnvironment();
    var home = Home.enter(Places.home());
    if (arguments.contains("--fresh")) {
      home.clear();
    }
    LeftoverPostgres.stop(home.database());
    ports.requireFree();
    var progress = new Progress(System.out);
    var run = new LocalRun(home, ports, progress);
    int development = arguments.indexOf("--dev");
    if (development >= 0) {
      develop(run, arguments.subList(development + 1, arguments.size()));
    } else {
      serve(run, home, progress);
    }
  }

  private static void serve(LocalRun run, Home home, Progress progress)
      throws InterruptedException {
    Child server = run.start();
    progress.accept("Server: ready");
    run.printWelcome("Aide-Mémoire is ready", System.out);
    server.awaitEnd();
    if (Running.isEnding()) {
      return;
    }
    throw new CannotStart("The server stopped by itself: see " + home.serverLog());
  }

  private static void develop(LocalRun run, List<String> command) throws InterruptedException {
    var builder = new ProcessBuilder(new ArrayList<>(command)).inheritIO();
    builder.environment().putAll(run.startServices());
    run.printWelcome("Maven now compiles Aide-Mémoire and serves it on", System.out);
    try {
      Process maven = builder.start();
      Running.add(maven::destroy);
      System.exit(maven.waitFor());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
