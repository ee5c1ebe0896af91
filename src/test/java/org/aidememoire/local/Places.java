package org.aidememoire.local;

import java.nio.file.Path;
import java.util.Optional;

/** Folders and ports of local runs, each with its environment variable (see docs/running.md). */
final class Places {
  private Places() {}

  /** What is costly to fetch or build and the same for every copy of the project. */
  static Path cache() {
    return environment("XDG_CACHE_HOME")
        .map(Path::of)
        .orElseGet(() -> Path.of(System.getProperty("user.home"), ".cache"))
        .resolve("aide-memoire");
  }

  static Optional<String> environment(String name) {
    return Optional.ofNullable(System.getenv(name)).filter(value -> !value.isBlank());
  }
}
