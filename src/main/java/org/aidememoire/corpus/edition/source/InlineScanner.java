package org.aidememoire.corpus.edition.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Cuts the words of a block into text and marks, from left to right. */
final class InlineScanner {
  private final Source source;
  private final Report report;
  private final NoteMarks notes;
  private final NoteMarkReader noteMarks;

  InlineScanner(Source source, Report report, NoteMarks notes) {
    this.source = source;
    this.report = report;
    this.notes = notes;
    this.noteMarks = new NoteMarkReader(source, report, notes);
  }

  List<Token> scan(Part part) {
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
      emphasis = Emphasis.of(source, block, brackets, report);
      textStart = block.start();
    }

    List<Token> tokens() {
      int at = block.start();
      while (at < block.end()) {
        Token mark = markAt(at);
        if (mark == null) {
          at++;
        } else {
          closeText(at);
          add(mark);
          at = mark.end();
          textStart = at;
        }
      }
      closeText(block.end());
      return tokens;
    }

    private @Nullable Token markAt(int at) {
      int point = source.at(at);
      if (brackets.opensAt(at)) {
        return bracket(at, brackets.closeOf(at) + 1);
      }
      if (Unreadable.is(point)) {
        return new Token(Token.Type.NOTHING, at, at + 1, "");
      }
      if (Source.isSpace(point)) {
        return lineEnd(at);
      }
      Optional<Token> noteMark =
          role == Role.NOTE ? Optional.empty() : noteMarks.findAt(at, block, role == Role.HEADING);
      return noteMark.orElseGet(() -> emphasis.markerAt(at));
    }

    private void closeText(int end) {
      if (end > textStart) {
        tokens.add(new Token(Token.Type.TEXT, textStart, end, source.slice(textStart, end)));
      }
    }

    private void add(Token mark) {
      tokens.add(mark);
      boolean bracket = mark.type() == Token.Type.INSERTION || mark.type() == Token.Type.OMISSION;
      if (bracket) {
        tokens.addAll(pagesInside(mark));
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

    private Token bracket(int start, int end) {
      String words = source.slice(start + 1, end - 1).strip();
      Optional<String> page = BracketText.findPage(words);
      if (page.isPresent()) {
        return new Token(Token.Type.PAGE_MARK, start, end, page.get());
      }
      if (role != Role.NOTE && notes.hasNote(words)) {
        notes.read(words, start);
        return new Token(Token.Type.NOTE_MARK, start, end, words);
      }
      if (BracketText.isSic(words)) {
        return new Token(Token.Type.SIC, start, end, "");
      }
      boolean omission = BracketText.isOmission(words);
      reportAuthor(start, words, omission);
      return new Token(
          omission ? Token.Type.OMISSION : Token.Type.INSERTION, start, end, withoutPages(words));
    }

    private void reportAuthor(int position, String words, boolean omission) {
      boolean stated =
          omission ? !BracketText.isOnlyDots(words) : BracketText.namesItsAuthor(words);
      String mark = "[" + words + "]";
      if (role.isCanonical() && !stated && !report.isExplained(mark)) {
        report.warn(
            position,
            "Whose mark is %s? Its author is not stated.".formatted(Report.excerpt(mark)));
      }
    }

    private List<Token> pagesInside(Token mark) {
      List<Token> pages = new ArrayList<>();
      for (int at = mark.start() + 1; at < mark.end(); at++) {
        if (brackets.opensAt(at)) {
          int start = at;
          int end = brackets.closeOf(at) + 1;
          BracketText.findPage(source.slice(start + 1, end - 1).strip())
              .ifPresent(page -> pages.add(new Token(Token.Type.PAGE_MARK, start, end, page)));
        }
      }
      return pages;
    }

    private String withoutPages(String words) {
      return PageMarks.strip(words);
    }
  }
}
