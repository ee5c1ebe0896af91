package org.aidememoire.corpus.edition.source.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.aidememoire.common.Finding;

/** Collects what was not understood. */
public final class Report {
  private static final int EXCERPT = 60;

  private final String file;
  private final Source source;
  private final Set<String> explained;
  private final List<Finding> findings = new ArrayList<>();

  public Report(String file, Set<String> explained, Source source) {
    this.file = file;
    this.source = source;
    this.explained = explained;
  }

  public void warn(int position, String text) {
    findings.add(Finding.warning(file, source.lineOf(position), text));
  }

  /** What is true of the whole document stands on its first line, where an editor can jump. */
  public void warnOfFile(String text) {
    findings.add(Finding.warning(file, 1, text));
  }

  /** Whether a person has already said whose mark this is. */
  public boolean isExplained(String mark) {
    return explained.contains(mark);
  }

  public List<Finding> list() {
    return findings.stream().sorted(Comparator.comparingInt(Finding::line)).toList();
  }

  /** The words in quotation marks, cut where they are long. */
  public static String excerpt(String words) {
    int length = words.codePointCount(0, words.length());
    return length <= EXCERPT
        ? "“" + words + "”"
        : "“" + words.substring(0, words.offsetByCodePoints(0, EXCERPT)) + "…”";
  }
}
