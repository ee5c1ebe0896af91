package org.aidememoire.corpus.edition.source;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Knows which notes a source has and which of them were marked so far, so that a number glued to a
 * word can be told from a note mark.
 */
final class NoteMarks {
  private final Set<String> labels;
  private final Set<String> unmarked;
  private final Report report;

  NoteMarks(List<String> labels, Report report) {
    this.labels = new LinkedHashSet<>(labels);
    this.unmarked = new LinkedHashSet<>(labels);
    this.report = report;
  }

  boolean isEmpty() {
    return labels.isEmpty();
  }

  boolean hasNote(String label) {
    return labels.contains(label);
  }

  /** Whether this is the first note that no mark has named yet. */
  boolean isNext(String label) {
    return Optional.ofNullable(unmarked.isEmpty() ? null : unmarked.iterator().next())
        .filter(label::equals)
        .isPresent();
  }

  boolean isUnmarked(String label) {
    return unmarked.contains(label);
  }

  /** Takes a mark as read; marks out of their order and marks read twice are reported. */
  void read(String label, int position) {
    if (!labels.contains(label)) {
      report.warn(position, "The note mark %s has no note.".formatted(label));
    } else if (!unmarked.contains(label)) {
      report.warn(position, "Note %s is marked more than once.".formatted(label));
    } else if (!isNext(label)) {
      report.warn(position, "Note %s is marked before an earlier note.".formatted(label));
    }
    unmarked.remove(label);
  }

  /** The notes that no mark has named. */
  List<String> listUnmarked() {
    return List.copyOf(unmarked);
  }
}
