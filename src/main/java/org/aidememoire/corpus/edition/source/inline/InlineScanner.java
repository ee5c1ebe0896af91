package org.aidememoire.corpus.edition.source.inline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aidememoire.corpus.edition.source.layout.Part;
import org.aidememoire.corpus.edition.source.layout.Role;
import org.aidememoire.corpus.edition.source.text.Range;
import org.aidememoire.corpus.edition.source.text.Report;
import org.aidememoire.corpus.edition.source.text.Source;
import org.aidememoire.corpus.edition.source.text.Unreadable;
import org.jspecify.annotations.Nullable;

/** Cuts the words of a block into text and marks, from left to right. */
public final class InlineScanner {
  private final Source source;
  private final Report report;
  private final NoteMarkReader noteMarks;
  private final BracketReader bracketReader;

  public InlineScanner(Source source, Report report, NoteMarks notes) {
    this.source = source;
    this.report = report;
    this.noteMarks = new NoteMarkReader(source, report, notes);
    this.bracketReader = new BracketReader(source, report, notes);
  }

  public List<Token> scan(Part part) {
    return new Scan(part).tokens();
  }

  private final class Scan {
    private final Role role;
    private final Range block;
    private final Brackets brackets;
    private final Emphasis emphasis;
    private final List<Token> tokens = new ArrayList<>();
    private int textStart;

    Scan(Part part) {
      role = part.role();
      block = part.words();
      brackets = Brackets.of(source, block, report);
      emphasis = Emphasis.of(source, new Emphasis.Block(block, brackets), report, this::isNoteSign);
      textStart = block.start();
    }

    List<Token> tokens() {
      int at = block.start();
      while (at < block.end()) {
        List<Token> marks = marksAt(at);
        if (marks.isEmpty()) {
          at++;
        } else {
          closeText(at);
          tokens.addAll(marks);
          at = marks.getFirst().end();
          textStart = at;
        }
      }
      closeText(block.end());
      return tokens;
    }

    /** The mark that begins here, then those inside it. */
    private List<Token> marksAt(int at) {
      if (brackets.opensAt(at)) {
        return bracketReader.read(new Range(at, brackets.closeOf(at) + 1), role, brackets);
      }
      Token mark = markAt(at);
      return mark == null ? List.of() : List.of(mark);
    }

    private @Nullable Token markAt(int at) {
      int point = source.at(at);
      if (Unreadable.is(point)) {
        return new Token(Token.Type.NOTHING, at, at + 1, "");
      }
      if (Source.isSpace(point)) {
        // White space is looked through once, from its first sign.
        boolean inside = Source.isSpace(source.at(at - 1, block)) && at > textStart;
        return inside ? null : lineEnd(at);
      }
      Token emphasised = emphasis.markerAt(at);
      if (emphasised != null) {
        return emphasised;
      }
      Optional<Token> noteMark =
          role == Role.NOTE ? Optional.empty() : noteMarks.findAt(at, block, role == Role.HEADING);
      return noteMark.orElse(null);
    }

    private boolean isNoteSign(Range run) {
      return role != Role.NOTE && noteMarks.isSignMark(run, block);
    }

    private void closeText(int end) {
      if (end > textStart) {
        tokens.add(new Token(Token.Type.TEXT, textStart, end, source.slice(textStart, end)));
      }
    }

    /** White space that holds a line end stands for one space. */
    private @Nullable Token lineEnd(int start) {
      int end = start;
      boolean lineEnd = false;
      while (end < block.end() && Source.isSpace(source.at(end))) {
        lineEnd |= source.at(end) == '\n' || source.at(end) == '\r';
        end++;
      }
      return lineEnd ? new Token(Token.Type.LINE_END, start, end, " ") : null;
    }
  }
}
