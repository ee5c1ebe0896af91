package org.aidememoire.site.kept;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What is kept is shown to others too: nothing of a person, a session or a request may be in it.
 */
class KeptTemplatesTest {
  private static final Path TEMPLATES = Path.of("src/main/resources/templates");
  private static final Pattern KEPT =
      Pattern.compile("\\{#kept[^}]*}(.*?)\\{/kept}", Pattern.DOTALL);
  private static final Pattern PERSONAL =
      Pattern.compile("cdi:(visitor|currentPerson|settings)|inject:|\\{#csrf");
  private static final Pattern OTHERS =
      Pattern.compile("\\{#(?:include ([a-z]+/[a-z-]+)|([a-z]+(?:-[a-z]+)*)\\b)");

  @Test
  void no_block_that_is_kept_shows_anything_personal() throws IOException {
    List<String> blocks = blocks();
    assertThat(blocks).hasSizeGreaterThan(8);
    for (String block : blocks) {
      assertThat(whole(block, new HashSet<>())).doesNotContainPattern(PERSONAL);
    }
  }

  @Test
  void the_check_sees_into_templates_that_a_block_includes() {
    assertThat(whole("{#note-form /}", new HashSet<>())).containsPattern(PERSONAL);
    assertThat(whole("{#include corpus/provenance /}", new HashSet<>())).contains("route-title");
  }

  private static List<String> blocks() throws IOException {
    List<String> blocks = new ArrayList<>();
    try (Stream<Path> files = Files.walk(TEMPLATES)) {
      files
          .filter(file -> file.toString().endsWith(".html"))
          .forEach(
              file -> {
                Matcher kept = KEPT.matcher(read(file));
                while (kept.find()) {
                  blocks.add(kept.group(1));
                }
              });
    }
    return blocks;
  }

  /** The block with all that it includes. */
  private static String whole(String block, Set<Path> seen) {
    StringBuilder whole = new StringBuilder(block);
    Matcher others = OTHERS.matcher(block);
    while (others.find()) {
      String name = others.group(1) == null ? "tags/" + others.group(2) : others.group(1);
      Path file = TEMPLATES.resolve(name + ".html");
      if (Files.exists(file) && seen.add(file)) {
        whole.append(whole(read(file), seen));
      }
    }
    return whole.toString();
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
