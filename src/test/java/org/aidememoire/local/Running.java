package org.aidememoire.local;

import java.util.ArrayDeque;
import java.util.Deque;

/** Everything that this process started, to be ended with it, the last one first. */
public final class Running {
  private static final Deque<AutoCloseable> SERVERS = new ArrayDeque<>();
  private static volatile boolean ending;

  private Running() {}

  /** From here on the end of this process, by Ctrl-C or otherwise, is the end of all of it. */
  public static void endWithThisProcess() {
    Runtime.getRuntime().addShutdownHook(new Thread(Running::end, "end of the local run"));
  }

  /** Starting goes on in several threads: what comes after the end began is ended at once. */
  public static synchronized <T extends AutoCloseable> T add(T server) {
    if (ending) {
      close(server);
      throw new CannotStart("Stopped while starting.");
    }
    SERVERS.push(server);
    return server;
  }

  /** Whether what stops now was told to. */
  static boolean isEnding() {
    return ending;
  }

  private static void end() {
    ending = true;
    closeAll();
  }

  private static synchronized void closeAll() {
    while (!SERVERS.isEmpty()) {
      close(SERVERS.pop());
    }
  }

  private static void close(AutoCloseable server) {
    try {
      server.close();
    } catch (Exception e) {
      System.err.println("Could not be stopped: " + e.getMessage());
    }
  }
}
