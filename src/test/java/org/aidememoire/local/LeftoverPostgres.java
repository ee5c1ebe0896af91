package org.aidememoire.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** A PostgreSQL that outlived a launcher which was killed without a chance to stop it. */
final class LeftoverPostgres {
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private LeftoverPostgres() {}

  /** Call only while holding the lock on the folder: no living launcher may own this server. */
  static void stop(Path data) {
    Path pidFile = data.resolve("postmaster.pid");
    if (!Files.exists(pidFile)) {
      return;
    }
    try {
      long pid = Long.parseLong(Files.readAllLines(pidFile).getFirst().strip());
      ProcessHandle.of(pid).filter(LeftoverPostgres::isPostgres).ifPresent(LeftoverPostgres::end);
      Files.deleteIfExists(pidFile);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A process number may long belong to somebody else. */
  private static boolean isPostgres(ProcessHandle process) {
    return process.info().command().filter(name -> name.endsWith("postgres")).isPresent();
  }

  private static void end(ProcessHandle process) {
    process.destroy();
    var ended = process.onExit().orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    ended
        .exceptionally(
            late -> {
              process.destroyForcibly();
              return process;
            })
        .join();
  }
}
