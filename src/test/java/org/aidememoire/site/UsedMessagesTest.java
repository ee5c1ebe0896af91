package org.aidememoire.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A message that no page shows is a burden for whoever translates it. */
class UsedMessagesTest {
  private static final Path JAVA = Path.of("src/main/java");
  private static final Path TEMPLATES = Path.of("src/main/resources/templates");
  private static final Pattern BUNDLE = Pattern.compile("@MessageBundle\\(\"(\\w+)\"\\)");
  private static final Pattern MESSAGE = Pattern.compile("^  String (\\w+)\\(", Pattern.MULTILINE);

  @Test
  void every_message_is_shown_somewhere() throws IOException {
    List<String> sources = read(JAVA);
    String code = String.join("\n", sources);
    String templates = String.join("\n", read(TEMPLATES));
    List<String> unused =
        sources.stream()
            .flatMap(UsedMessagesTest::messages)
            .filter(message -> !isUsed(message, templates, code))
            .toList();
    assertThat(unused).isEmpty();
  }

  /** As a template names them: the bundle, a colon, the message. */
  private static Stream<String> messages(String source) {
    return BUNDLE
        .matcher(source)
        .results()
        .map(bundle -> bundle.group(1))
        .flatMap(
            bundle ->
                MESSAGE.matcher(source).results().map(found -> bundle + ":" + found.group(1)));
  }

  private static boolean isUsed(String message, String templates, String code) {
    String called = "[.:]" + message.replaceFirst(".*:", "") + "\\b";
    return Pattern.compile("\\b" + message + "\\b").matcher(templates).find()
        || Pattern.compile(called).matcher(code).find();
  }

  private static List<String> read(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).map(UsedMessagesTest::text).toList();
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
