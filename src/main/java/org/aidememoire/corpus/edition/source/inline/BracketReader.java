package org.aidememoire.corpus.edition.source.inline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aidememoire.corpus.edition.source.layout.Role;
import org.aidememoire.corpus.edition.source.text.Range;
import org.aidememoire.corpus.edition.source.text.Report;
import org.aidememoire.corpus.edition.source.text.Source;
import org.jspecify.annotations.Nullable;

/** Reads a pair of square brackets and the page and note marks inside it. */
final class BracketReader {
  private static final int LONGEST_PAGE_MARK = 24;

  private final Source source;
  private final Report report;
  private final NoteMarks notes;
  private final NoteMarkReader noteMarks;

  BracketReader(Source source, Report report, NoteMarks notes) {
    this.source = source;
    this.report = report;
    this.notes = notes;
    this.noteMarks = new NoteMarkReader(source, report, notes);
  }

  /**
   * The bracket first, then the marks inside it, whose characters are theirs and not the bracket's.
   *
   * @param range from the opening to the closing bracket
   */
  List<Token> read(Range range, Role role, Brackets brackets) {
    String words = source.slice(range.start() + 1, range.end() - 1).strip();
    Token simple = simple(range, role, words);
    return simple == null ? added(range, role, brackets) : List.of(simple);
  }

  private @Nullable Token simple(Range range, Role role, String words) {
    Optional<String> page = BracketText.findPage(words);
    if (page.isPresent()) {
      return token(Token.Type.PAGE_MARK, range, page.get());
    }
    if (BracketText.isSic(words)) {
      return token(Token.Type.SIC, range, "");
    }
    if (role != Role.NOTE && notes.hasNote(words)) {
      notes.read(words, range.start());
      return token(Token.Type.NOTE_MARK, range, words);
    }
    return null;
  }

  private List<Token> added(Range range, Role role, Brackets brackets) {
    Range inner = new Range(range.start() + 1, range.end() - 1);
    List<Token> marks = listMarks(inner, role, brackets);
    String words = wordsWithout(marks, inner);
    boolean omission = BracketText.isOmission(words);
    reportAuthor(range, role, words);
    List<Token> tokens = new ArrayList<>();
    tokens.add(token(omission ? Token.Type.OMISSION : Token.Type.INSERTION, range, words));
    tokens.addAll(marks);
    return tokens;
  }

  private List<Token> listMarks(Range inner, Role role, Brackets brackets) {
    List<Token> marks = new ArrayList<>();
    int at = inner.start();
    while (at < inner.end()) {
      Optional<Token> mark = markAt(at, inner, role, brackets);
      mark.ifPresent(marks::add);
      at = mark.map(Token::end).orElse(at + 1);
    }
    return marks;
  }

  private Optional<Token> markAt(int at, Range inner, Role role, Brackets brackets) {
    if (brackets.opensAt(at)) {
      Range nested = new Range(at, brackets.closeOf(at) + 1);
      if (nested.length() > LONGEST_PAGE_MARK) {
        return Optional.empty();
      }
      return BracketText.findPage(source.slice(at + 1, nested.end() - 1).strip())
          .map(page -> token(Token.Type.PAGE_MARK, nested, page));
    }
    return role == Role.NOTE ? Optional.empty() : noteMarks.findAt(at, inner, false);
  }

  private String wordsWithout(List<Token> marks, Range inner) {
    StringBuilder words = new StringBuilder();
    int at = inner.start();
    for (Token mark : marks) {
      words.append(source.slice(at, mark.start()));
      boolean page = mark.type() == Token.Type.PAGE_MARK;
      at = page && Source.isSpace(source.at(mark.end(), inner)) ? mark.end() + 1 : mark.end();
    }
    return words.append(source.slice(Math.min(at, inner.end()), inner.end())).toString().strip();
  }

  private void reportAuthor(Range range, Role role, String words) {
    boolean stated =
        !BracketText.isOnlyDots(words)
            && (BracketText.isOmission(words) || BracketText.namesItsAuthor(words));
    String mark = "[" + words + "]";
    if (role.isCanonical() && !stated && !report.isExplained(mark)) {
      report.warn(
          range.start(),
          "Whose mark is %s? Its author is not stated.".formatted(Report.excerpt(mark)));
    }
  }

  private static Token token(Token.Type type, Range range, String text) {
    return new Token(type, range.start(), range.end(), text);
  }
}
