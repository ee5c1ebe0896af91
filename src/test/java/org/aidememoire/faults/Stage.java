package org.aidememoire.faults;

import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.aidememoire.assignment.Delivery;
import org.aidememoire.faults.pupil.Session;
import org.aidememoire.local.BreakableRun;
import org.aidememoire.testing.Cast;

/**
 * Everything that runs: PostgreSQL, Keycloak, the server, and the wires between clients and server
 * and between server and database; and the students, signed in.
 */
final class Stage {
  static final List<Cast> STUDENTS =
      List.of(Cast.MEMBER, Cast.CLASSMATE, Cast.NEWCOMER, Cast.READER);

  /** The students whom their teacher treats as one group. */
  static final List<Cast> IN_GROUP = List.of(Cast.CLASSMATE, Cast.READER);

  private static final int SEE_OTHER = 303;

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
  private final long group;
  private CompletableFuture<Void> reviving = CompletableFuture.completedFuture(null);

  private Stage(BreakableRun run) {
    this.run = run;
    database = new Wire(run.postgresPort());
    run.startServer(database.port());
    web = new Wire(run.serverPort());
    registry = new Registry(run.postgresPort());
    RestAssured.port = run.serverPort();
    signIn(Cast.TEACHER, 1);
    signIn(Cast.ADMIN, 1);
    STUDENTS.forEach(student -> signIn(student, 2));
    course = registry.course();
    group = registry.group(course, IN_GROUP);
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

  long newAssignment(int lesson, Delivery delivery) {
    registry.withdrawAll(course);
    return registry.assignment(course, lesson, delivery);
  }

  long group() {
    return group;
  }

  /**
   * Sends the form of a page as somebody who is no student; signs in anew where that has ended.
   *
   * @throws IllegalStateException where it is not accepted
   */
  void act(Cast who, String path, Map<String, String> form) {
    Session session = devices(who, 1).getFirst();
    if (status(session, path, form) != SEE_OTHER) {
      session.signIn();
      int status = status(session, path, form);
      if (status != SEE_OTHER) {
        throw new IllegalStateException(path + " was answered " + status + ": " + form);
      }
    }
  }

  private static int status(Session session, String path, Map<String, String> form) {
    try {
      return session.post(path, form, Map.of()).statusCode();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
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
