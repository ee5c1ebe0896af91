package org.aidememoire.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** The folder in which one local run at a time keeps its data and logs. */
public final class Home {
  private final Path folder;

  /** Held until this process ends, however it ends. */
  private final FileLock lock;

  private Home(Path folder, FileLock lock) {
    this.folder = folder;
    this.lock = lock;
  }

  public static Home enter(Path folder) {
    try {
      Files.createDirectories(folder);
      FileLock lock = tryLock(folder.resolve("lock"));
      if (lock == null) {
        throw new CannotStart(
            "Already running on the data in %s: stop it first, or set AIDE_MEMOIRE_HOME to another folder."
                .formatted(folder));
      }
      return new Home(folder, lock);
    } catch (IOException e) {
      throw new CannotStart(
          "The folder %s cannot be written: make it writable, or set AIDE_MEMOIRE_HOME to another."
              .formatted(folder),
          e);
    }
  }

  private static @Nullable FileLock tryLock(Path file) throws IOException {
    return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE).tryLock();
  }

  /** Forgets all data. */
  public void clear() {
    try {
      LeftoverPostgres.stop(database());
      Folders.delete(database());
      Folders.delete(accounts());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public Path folder() {
    if (!lock.isValid()) {
      throw new IllegalStateException("The lock on " + folder + " is lost");
    }
    return folder;
  }

  Path database() {
    return folder().resolve("postgresql");
  }

  Path accounts() {
    return folder().resolve("keycloak");
  }

  public Path serverLog() {
    return folder().resolve("server.log");
  }
}
