package org.aidememoire.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/** Folders of local runs, each with its environment variable (see docs/running.md). */
public final class Places {
  private static final Pattern KEYCLOAK_VERSION =
      Pattern.compile("<keycloak\\.version>([^<]+)</keycloak\\.version>");

  private Places() {}

  /** The folder with pom.xml: every command runs there. */
  public static Path project() {
    return Path.of("").toAbsolutePath();
  }

  /** What is costly to fetch or build and the same for every copy of the project. */
  static Path cache() {
    return environment("XDG_CACHE_HOME")
        .map(Path::of)
        .orElseGet(() -> Path.of(System.getProperty("user.home"), ".cache"))
        .resolve("aide-memoire");
  }

  /** What a local run keeps: the database, the accounts, the logs. */
  public static Path home() {
    return environment("AIDE_MEMOIRE_HOME")
        .map(Path::of)
        .orElse(Path.of(".local"))
        .toAbsolutePath();
  }

  /** The build names the version once, in pom.xml. */
  static String keycloakVersion() {
    try {
      var found = KEYCLOAK_VERSION.matcher(Files.readString(project().resolve("pom.xml")));
      if (!found.find()) {
        throw new IllegalStateException("pom.xml names no keycloak.version");
      }
      return found.group(1);
    } catch (IOException e) {
      throw new UncheckedIOException("Run this in the folder that holds pom.xml", e);
    }
  }

  public static Optional<String> environment(String name) {
    return Optional.ofNullable(System.getenv(name)).filter(value -> !value.isBlank());
  }
}
