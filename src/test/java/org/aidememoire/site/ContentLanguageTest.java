package org.aidememoire.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** In which language a text is, its own file says: a template knows it of its own words only. */
class ContentLanguageTest {
  private static final Path TEMPLATES = Path.of("src/main/resources/templates");

  /** English whatever is shown, and why. */
  private static final Map<String, String> ENGLISH =
      Map.of(
          "corpus/apparatus.html", "a citation in Chicago style",
          "tags/citation-line.html", "citations in styles that are written in English",
          "settings/settings-page.html", "a sentence to try the settings on",
          "course/courses-page.html", "the names of time zones",
          "attempt/result-page.html", "the line of a receipt, which a program reads");

  @Test
  void no_template_says_in_which_language_content_is() throws IOException {
    try (Stream<Path> files = Files.walk(TEMPLATES)) {
      var fixed =
          files
              .filter(file -> file.toString().endsWith(".html"))
              .filter(file -> read(file).contains("lang=\"en\""))
              .map(file -> TEMPLATES.relativize(file).toString())
              .collect(Collectors.toSet());
      assertThat(fixed).isEqualTo(ENGLISH.keySet());
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
