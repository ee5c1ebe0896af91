package org.aidememoire.common;

/**
 * Something a person should look at in a content file: a value, collected with all the others,
 * never thrown.
 *
 * @param file the path as the author knows it, relative to the content folder
 * @param line counted from 1; 1 where the finding is about the whole file
 * @param text one plain sentence
 */
public record Finding(String file, int line, Severity severity, String text) {
  public enum Severity {
    ERROR,
    WARNING
  }

  public static Finding error(String file, int line, String text) {
    return new Finding(file, line, Severity.ERROR, text);
  }

  public static Finding warning(String file, int line, String text) {
    return new Finding(file, line, Severity.WARNING, text);
  }

  public boolean isError() {
    return severity == Severity.ERROR;
  }

  /** {@code file:line: error: text}, as compilers print it, so that editors can jump there. */
  @Override
  public String toString() {
    return "%s:%d: %s: %s".formatted(file, line, isError() ? "error" : "warning", text);
  }
}
