package org.aidememoire.content.yaml;

import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/** Says in plain words, on the right line, why a file is not YAML. */
final class SyntaxSentence {
  private static final String UNCLOSED = "found unexpected end of stream";
  private static final String NO_KEY = "could not find expected ':'";
  private static final String TAB =
      "the line is indented with a tab; YAML allows only spaces there";

  private SyntaxSentence() {}

  static void report(MarkedYamlEngineException broken, String text, FileReport report) {
    String problem = String.valueOf(broken.getProblem());
    Optional<Mark> mark =
        beginsEarlier(problem) ? broken.getContextMark() : broken.getProblemMark();
    int line = mark.map(Mark::getLine).orElse(0) + 1;
    report.error(line, isIndentedByTab(text, line) ? TAB : sentence(problem));
  }

  /** Whether the fault shows where the construct begins, not where the parser gave up. */
  private static boolean beginsEarlier(String problem) {
    return problem.startsWith(UNCLOSED) || problem.startsWith(NO_KEY);
  }

  private static boolean isIndentedByTab(String text, int line) {
    List<String> lines = text.lines().toList();
    if (line > lines.size()) {
      return false;
    }
    String it = lines.get(line - 1);
    return it.substring(0, it.length() - it.stripLeading().length()).contains("\t");
  }

  private static String sentence(String problem) {
    if (problem.startsWith("mapping values are not allowed")) {
      return "a \": \" where no key can stand: look at the indentation,"
          + " and put text that contains a colon in quotes";
    }
    if (problem.startsWith(UNCLOSED)) {
      return "a quotation mark is opened here and never closed";
    }
    if (problem.startsWith(NO_KEY)) {
      return "expected \"key: value\"; put text of several lines in quotes or after \"|\"";
    }
    if (problem.startsWith("expected <block end>")) {
      return "the line does not fit those above it: look at its indentation"
          + " and for a quotation mark closed too early";
    }
    if (problem.startsWith("expected ',' or")) {
      return "expected a comma or the closing bracket; put text that contains , { } [ ] in quotes";
    }
    if (problem.contains("cannot start any token")) {
      return "text that begins with %s should stand in quotes".formatted(quotedIn(problem));
    }
    if (problem.startsWith("found unknown escape character")) {
      return "a \\ that escapes nothing; in \"…\" write \\\\, or use '…'";
    }
    return "this is not YAML: " + problem;
  }

  private static String quotedIn(String problem) {
    int from = problem.indexOf('\'');
    int to = problem.indexOf('\'', from + 1);
    return from >= 0 && to > from ? problem.substring(from + 1, to) : "this character";
  }
}
