package org.aidememoire.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.aidememoire.common.Finding;

/** A small content folder without a fault, and the means to plant some. */
public final class SampleFolder {
  static final String DOCUMENT = "corpus/harbour-note/document.yaml";
  static final String SOURCE = "corpus/harbour-note/source.txt";
  public static final String LESSON = "quizzes/harbour.yaml";

  private final Path root;

  private SampleFolder(Path root) {
    this.root = root;
  }

  /** Two documents and a lesson with every type of question. */
  public static SampleFolder in(Path root) {
    SampleFolder folder = new SampleFolder(root);
    folder.write(SOURCE, resource("harbour-note.txt"));
    folder.write(DOCUMENT, resource("harbour-note.yaml"));
    folder.write("corpus/harbour-reply/source.txt", resource("harbour-reply.txt"));
    folder.write("corpus/harbour-reply/document.yaml", resource("harbour-reply.yaml"));
    folder.write(LESSON, resource("harbour-lesson.yaml"));
    return folder;
  }

  private static String resource(String name) {
    try (var stream = SampleFolder.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalStateException("No test resource " + name);
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  Path root() {
    return root;
  }

  public void write(String file, String text) {
    try {
      Path path = root.resolve(file);
      Files.createDirectories(path.getParent());
      Files.writeString(path, text);
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  String read(String file) {
    try {
      return Files.readString(root.resolve(file));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  void delete(String file) {
    try {
      Files.delete(root.resolve(file));
    } catch (IOException undeletable) {
      throw new UncheckedIOException(undeletable);
    }
  }

  /**
   * Replaces words that stand once in a file.
   *
   * @return the number of the line they stood on
   */
  public int plant(String file, String good, String bad) {
    String text = read(file);
    int at = text.indexOf(good);
    if (at < 0 || text.indexOf(good, at + 1) >= 0) {
      throw new IllegalArgumentException("Not once in %s: %s".formatted(file, good));
    }
    write(file, text.replace(good, bad));
    return 1 + (int) text.substring(0, at).chars().filter(c -> c == '\n').count();
  }

  public Content content() {
    try {
      return ContentFolder.read(root);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  public List<String> findings() {
    return content().findings().stream().map(Finding::toString).toList();
  }
}
