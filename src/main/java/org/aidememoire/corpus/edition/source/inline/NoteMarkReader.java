package org.aidememoire.corpus.edition.source.inline;

import java.util.Optional;
import org.aidememoire.corpus.edition.source.text.NoteSigns;
import org.aidememoire.corpus.edition.source.text.Range;
import org.aidememoire.corpus.edition.source.text.Report;
import org.aidememoire.corpus.edition.source.text.Source;
import org.aidememoire.corpus.edition.source.text.Superscripts;

/** Reads note marks and reports those that could also be numbers of the text. */
final class NoteMarkReader {
  private static final int LONGEST_SIGN = 2;

  private final Source source;
  private final Report report;
  private final NoteMarks notes;
  private final NoteMarkRules rules;

  NoteMarkReader(Source source, Report report, NoteMarks notes) {
    this.source = source;
    this.report = report;
    this.notes = notes;
    this.rules = new NoteMarkRules(notes);
  }

  /** The note mark that begins at this position of a block. */
  Optional<Token> findAt(int position, Range block, boolean heading) {
    int point = source.at(position);
    if (Superscripts.digit(point) >= 0) {
      return Optional.of(superscript(position, block));
    }
    if (NoteSigns.is(point)) {
      return sign(position, block);
    }
    if (!NumberInText.isDigit(point)) {
      return Optional.empty();
    }
    return NumberInText.findAt(position, source, block)
        .filter(number -> isMark(number, rules.judge(number, heading)))
        .map(number -> read(position, number.end(), number.label()));
  }

  private boolean isMark(NumberInText number, NoteMarkRules.Verdict verdict) {
    String words = Report.excerpt(number.wordBefore() + number.label());
    return switch (verdict) {
      case MARK -> true;
      case DOUBTFUL_MARK -> {
        report.warn(number.position(), "The number in %s is read as a note mark.".formatted(words));
        yield true;
      }
      case DOUBTFUL_TEXT -> {
        report.warn(
            number.position(),
            "The number in %s may be a note mark; it is kept as text.".formatted(words));
        yield false;
      }
      case WITHOUT_NOTE -> {
        report.warn(
            number.position(),
            "The number in %s may mark a note, but there is no such note; it is kept as text."
                .formatted(words));
        yield false;
      }
      case TEXT -> false;
    };
  }

  /** A sign that marks a note stands behind a word or ends its block. */
  boolean isSignMark(Range run, Range block) {
    boolean closes =
        run.start() > block.start()
            && (run.end() == block.end() || !Source.isSpace(source.at(run.start() - 1)));
    return closes && notes.hasNote(source.slice(run));
  }

  private Optional<Token> sign(int position, Range block) {
    int before = source.at(position - 1, block);
    if (before == source.at(position)) {
      return Optional.empty();
    }
    int end = position;
    while (end < block.end() && source.at(end) == source.at(position)) {
      end++;
    }
    Range run = new Range(position, Math.min(end, position + LONGEST_SIGN));
    if (run.end() == end && isSignMark(run, block)) {
      return Optional.of(read(position, end, source.slice(run)));
    }
    if (source.at(position) != '*' && !Source.isSpace(before)) {
      report.warn(
          position,
          "The sign %s may mark a note, but there is no such note; it is kept as text."
              .formatted(source.slice(run)));
    }
    return Optional.empty();
  }

  private Token superscript(int position, Range block) {
    int end = position;
    StringBuilder label = new StringBuilder();
    while (end < block.end() && Superscripts.digit(source.at(end)) >= 0) {
      label.append(Superscripts.digit(source.at(end++)));
    }
    return read(position, end, label.toString());
  }

  private Token read(int start, int end, String label) {
    notes.read(label, start);
    return new Token(Token.Type.NOTE_MARK, start, end, label);
  }
}
