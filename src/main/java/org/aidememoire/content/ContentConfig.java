package org.aidememoire.content;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;

/** Where content files lie and when they are read. */
@ConfigMapping(prefix = "aide-memoire.content")
public interface ContentConfig {
  /** The folder that holds {@code corpus/} and {@code quizzes/}. */
  @WithDefault(".")
  Path folder();

  /** Whether the server syncs when it starts. In production the migration job does it instead. */
  @WithDefault("false")
  boolean syncAtStart();
}
