package org.aidememoire.corpus.edition.source.inline;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.aidememoire.corpus.edition.source.text.Report;

/**
 * Knows which notes a source has and which of them were marked so far, so that a number glued to a
 * word can be told from a note mark.
 */
public final class NoteMarks {
  private static final int NEAR = 2;

  private final List<String> labels;
  private final List<String> numbers;
  private final Set<String> marked = new HashSet<>();
  private final Report report;
  private int last = -1;

  public NoteMarks(List<String> labels, Report report) {
    this.labels = List.copyOf(labels);
    this.numbers = labels.stream().filter(NoteMarks::isNumber).toList();
    this.report = report;
  }

  public boolean hasNote(String label) {
    return labels.contains(label);
  }

  public boolean isUnmarked(String label) {
    return hasNote(label) && !marked.contains(label);
  }

  /** Whether this note follows on the one marked last, or would if one mark was missed between. */
  public boolean isExpected(String label) {
    int step = numbers.indexOf(label) - last;
    return numbers.contains(label) && step > 0 && step <= NEAR;
  }

  /** Takes a mark as read; marks out of their order and marks read twice are reported. */
  public void read(String label, int position) {
    int note = numbers.indexOf(label);
    if (!hasNote(label)) {
      report.warn(position, "The note mark %s has no note.".formatted(label));
    } else if (!marked.add(label)) {
      report.warn(position, "Note %s is marked more than once.".formatted(label));
    } else if (note >= 0 && note < last) {
      report.warn(position, "Note %s is marked after a later note.".formatted(label));
    }
    last = Math.max(last, note);
  }

  /** Signs begin anew on each page of the print, so only numbers have an order. */
  private static boolean isNumber(String label) {
    return Character.isDigit(label.charAt(0));
  }
}
