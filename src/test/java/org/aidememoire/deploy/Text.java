package org.aidememoire.deploy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds what files say that have no reader of their own here. */
final class Text {
  private Text() {}

  static String of(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What the pattern's only group caught, each time it occurs. */
  static Stream<String> all(String pattern, String text) {
    return Pattern.compile(pattern, Pattern.MULTILINE)
        .matcher(text)
        .results()
        .map(found -> found.group(1));
  }

  /** A version that {@code pom.xml} states as a property. */
  static String pomProperty(String name) {
    Matcher found =
        Pattern.compile("<" + Pattern.quote(name) + ">([^<]+)<").matcher(of(Path.of("pom.xml")));
    if (!found.find()) {
      throw new IllegalStateException("pom.xml does not state " + name);
    }
    return found.group(1);
  }
}
