package org.aidememoire.faults;

import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.aidememoire.local.BreakableRun;
import org.aidememoire.testing.Cast;

/**
 * Everything that runs: PostgreSQL, Keycloak, the server, and the wires between clients and server
 * and between server and database; and the students, signed in.
 */
final class Stage {
  static final List<Cast> STUDENTS =
      List.of(Cast.MEMBER, Cast.CLASSMATE, Cast.NEWCOMER, Cast.READER);

  /** What can be killed. */
  enum Victim {
    SERVER,
    DATABASE
  }

  private final BreakableRun run;
  private final Wire web;
  private final Wire database;
  private final Registry registry;
  private final Map<Cast, List<Session>> sessions = new EnumMap<>(Cast.class);
  private final long course;
  private CompletableFuture<Void> reviving = CompletableFuture.completedFuture(null);

  private Stage(BreakableRun run) {
    this.run = run;
    database = new Wire(run.postgresPort());
    run.startServer(database.port());
    web = new Wire(run.serverPort());
    registry = new Registry(run.postgresPort());
    RestAssured.port = run.serverPort();
    signIn(Cast.TEACHER, 1);
    STUDENTS.forEach(student -> signIn(student, 2));
    course = registry.course();
  }

  static Stage set(Path folder, List<String> serverOptions) {
    return new Stage(BreakableRun.in(folder, serverOptions));
  }

  private void signIn(Cast person, int devices) {
    List<Session> signedIn = new ArrayList<>();
    for (int i = 0; i < devices; i++) {
      Session session = new Session(person, web.port());
      session.signIn();
      signedIn.add(session);
    }
    sessions.put(person, signedIn);
  }

  List<Session> devices(Cast person, int number) {
    return List.copyOf(sessions.getOrDefault(person, List.of()).subList(0, number));
  }

  Wire web() {
    return web;
  }

  Wire database() {
    return database;
  }

  Registry registry() {
    return registry;
  }

  Path serverLog() {
    return run.serverLog();
  }

  long newAssignment(int lesson) {
    return registry.assignment(course, lesson);
  }

  /** The teacher gives every student another day, one after the other. */
  void giveMoreTime(long assignment) {
    Session teacher = devices(Cast.TEACHER, 1).getFirst();
    String due = Instant.now().plus(1, ChronoUnit.DAYS).toString().substring(0, 16);
    for (Cast student : STUDENTS) {
      Map<String, String> form = Map.of("person", "" + registry.person(student), "due", due);
      try {
        var answer = teacher.post("/assignments/" + assignment + "/extensions", form, Map.of());
        if (answer.statusCode() != 303) {
          throw new IllegalStateException("More time was answered " + answer.statusCode());
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** Kills at once, and brings to life again meanwhile. */
  synchronized void kill(Victim victim) {
    switch (victim) {
      case SERVER -> run.killServer();
      case DATABASE -> run.killPostgres();
    }
    reviving = CompletableFuture.runAsync(() -> revive(victim), Thread::startVirtualThread);
  }

  /** Stops the server as a deployment does, and starts it again. */
  void restartServer() {
    run.stopServer();
    run.restartServer();
  }

  private void revive(Victim victim) {
    switch (victim) {
      case SERVER -> run.restartServer();
      case DATABASE -> run.startPostgres();
    }
  }

  /** Everything works again, and nothing waits to break. */
  void heal() {
    web.clear();
    database.clear();
    reviving().join();
  }

  private synchronized CompletableFuture<Void> reviving() {
    return reviving;
  }

  void close() {
    heal();
    run.stop();
  }
}
