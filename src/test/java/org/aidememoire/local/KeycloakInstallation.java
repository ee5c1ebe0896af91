package org.aidememoire.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * The real Keycloak, fetched as a Maven artifact, unpacked and built once for all copies of the
 * project, and a database into which the local realm has been imported once.
 */
final class KeycloakInstallation {
  private static final String FETCH = "org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy";

  private final String version = Places.keycloakVersion();
  private final Path folder = Places.cache().resolve("keycloak-" + version);
  private final Path realm = folder.resolve("realm-" + LocalRealm.fingerprint());
  private final Consumer<String> progress;

  private KeycloakInstallation(Consumer<String> progress) {
    this.progress = progress;
  }

  /** Does what is still to be done; costs nothing once it was done. One process at a time. */
  static KeycloakInstallation ready(Consumer<String> progress) {
    var installation = new KeycloakInstallation(progress);
    try {
      Files.createDirectories(installation.folder);
      Path lock = installation.folder.resolve("lock");
      try (var channel =
              FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
          var _ = channel.lock()) {
        installation.complete();
      }
      return installation;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Path server() {
    return folder.resolve("server");
  }

  /** The database as it is after the import, to be copied and never written. */
  Path importedRealm() {
    return realm;
  }

  private void complete() throws IOException {
    Path built = server().resolve("built");
    if (!Files.exists(built)) {
      Folders.delete(server());
      unpack(fetch());
      build();
      Files.createFile(built);
    }
    if (!Files.exists(realm)) {
      progress.accept("Keycloak: importing the realm and the sample accounts (first time only)");
      Path unfinished = folder.resolve("unfinished-realm");
      Folders.delete(unfinished);
      Keycloak.importRealm(this, unfinished);
      Files.move(unfinished, realm);
    }
  }

  private Path fetch() {
    progress.accept("Keycloak: fetching version " + version + " (177 MB, first time only)");
    run(
        "Keycloak could not be fetched: check the connection to Maven Central and start again",
        List.of(
            Places.project().resolve("mvnw").toString(),
            "-q",
            "-B",
            "-ntp",
            FETCH,
            "-Dartifact=org.keycloak:keycloak-quarkus-dist:" + version + ":zip",
            "-DoutputDirectory=" + folder));
    return folder.resolve("keycloak-quarkus-dist-" + version + ".zip");
  }

  private void unpack(Path archive) throws IOException {
    progress.accept("Keycloak: unpacking");
    Folders.unzipInner(archive, server());
    Files.delete(archive);
  }

  private void build() {
    progress.accept("Keycloak: building (first time only, about half a minute)");
    run(
        "Keycloak could not be built: see " + log(),
        List.of("bash", server().resolve("bin/kc.sh").toString(), "build", "--db=dev-file"));
  }

  private void run(String advice, List<String> command) {
    var environment = Map.of("JAVA_HOME", System.getProperty("java.home"));
    try (var child = Child.start("Keycloak's set-up", command, environment, log())) {
      if (child.awaitEnd() != 0) {
        throw new CannotStart(advice + " (log: " + log() + ")");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CannotStart(advice, e);
    }
  }

  private Path log() {
    return folder.resolve("set-up.log");
  }
}
