package org.aidememoire.content;

import io.quarkus.logging.Log;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Syncs content when the server starts, where it is told to. With {@code
 * aide-memoire.run=migrate-and-sync} that is all it does: it ends with exit code 0, or 1 where
 * content has errors, once the database is migrated and the content is in it.
 */
@ApplicationScoped
class StartUp {
  private static final String MIGRATE_AND_SYNC = "migrate-and-sync";

  /** After the migrations, which run before any observer. */
  private static final int LATE = 5_000;

  private final ContentSync sync;
  private final ContentConfig config;
  private final boolean endsAfterSync;

  StartUp(
      ContentSync sync,
      ContentConfig config,
      @ConfigProperty(name = "aide-memoire.run") Optional<String> run) {
    this.sync = sync;
    this.config = config;
    this.endsAfterSync = run.filter(MIGRATE_AND_SYNC::equals).isPresent();
  }

  void start(@Observes @Priority(LATE) StartupEvent event) {
    if (!config.syncAtStart() && !endsAfterSync) {
      return;
    }
    Content content = read();
    content.findings().forEach(finding -> Log.warn(finding));
    sync.sync(content);
    Log.infof("Content: %s", content.totals());
    if (endsAfterSync) {
      Quarkus.asyncExit(content.hasErrors() ? 1 : 0);
    }
  }

  private Content read() {
    try {
      return ContentFolder.read(config.folder());
    } catch (IOException unreadable) {
      throw new UncheckedIOException("The content folder cannot be read", unreadable);
    }
  }
}
