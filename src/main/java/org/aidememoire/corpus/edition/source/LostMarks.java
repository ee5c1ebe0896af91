package org.aidememoire.corpus.edition.source;

import java.util.List;
import org.aidememoire.corpus.edition.source.inline.NoteMarks;
import org.aidememoire.corpus.edition.source.inline.NumberInText;
import org.aidememoire.corpus.edition.source.layout.Part;
import org.aidememoire.corpus.edition.source.layout.Role;
import org.aidememoire.corpus.edition.source.text.Report;
import org.aidememoire.corpus.edition.source.text.Source;

/**
 * Reports notes that nothing in the text refers to. A mark behind a number cannot be told from the
 * number ("NSC 162/22"), so the first number that could hide it is named.
 */
final class LostMarks {
  private LostMarks() {}

  static void report(List<Part> parts, NoteMarks notes, Source source, Report report) {
    for (Part note : parts) {
      if (note.role() == Role.NOTE && notes.isUnmarked(note.label())) {
        String hint = hint(note.label(), note.whole().start(), source);
        report.warn(
            note.whole().start(),
            "Note %s has no mark in the text.%s".formatted(note.label(), hint));
      }
    }
  }

  private static String hint(String label, int end, Source source) {
    int start = -1;
    for (int at = 0; at < end; at++) {
      boolean digit = NumberInText.isDigit(source.at(at));
      start = digit && start < 0 ? at : start;
      boolean last = digit && !NumberInText.isDigit(source.at(at + 1));
      if (last && at + 1 - start > label.length() && endsIn(label, at + 1, source)) {
        return " It may be hidden in “%s” on line %d."
            .formatted(source.slice(start, at + 1), source.lineOf(start));
      }
      start = last ? -1 : start;
    }
    return "";
  }

  private static boolean endsIn(String label, int end, Source source) {
    return source.slice(end - label.length(), end).equals(label);
  }
}
