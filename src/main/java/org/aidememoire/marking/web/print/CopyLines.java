package org.aidememoire.marking.web.print;

import java.util.List;
import java.util.stream.IntStream;
import org.aidememoire.question.Corroboration.Stand;
import org.aidememoire.question.TrueFalse;
import org.aidememoire.question.card.AskCard;
import org.aidememoire.question.card.QuoteCard;
import org.aidememoire.site.QuestionMessages;
import org.aidememoire.site.Words;
import org.aidememoire.site.writing.RichText;

/** The parts of a question as lines of the copy, each with its letter or number. */
final class CopyLines {
  private CopyLines() {}

  static List<Line> choices(List<AskCard.Choice> options) {
    return Line.lettered(options, AskCard.Choice::id, each -> plain(each.text()));
  }

  static List<Line> entries(List<AskCard.Placed> entries) {
    return Line.lettered(entries, AskCard.Placed::id, CopyLines::text);
  }

  /** A pen needs no marks of emphasis; the words of a document have none. */
  static String plain(String authors) {
    return RichText.plainWords(authors);
  }

  static String text(AskCard.Pair entry) {
    QuoteCard quote = entry.quote();
    return quote == null ? plain(entry.text()) : quoted(quote);
  }

  static String text(AskCard.Placed event) {
    return plain(event.text());
  }

  static String quoted(QuoteCard quote) {
    return "“" + quote.quote().exact() + "”";
  }

  static List<Line> stands() {
    return List.of(Stand.values()).stream()
        .map(stand -> new Line(stand.word(), "", inWords(stand)))
        .toList();
  }

  static String inWords(Stand stand) {
    return switch (stand) {
      case SUPPORTS -> words().supports();
      case CONTRADICTS -> words().contradicts();
      case SILENT -> words().silent();
    };
  }

  /** By their place on the axis, as an answer names them. */
  static List<Line> dates(List<String> dates) {
    List<Integer> places = IntStream.rangeClosed(1, dates.size()).boxed().toList();
    return Line.lettered(places, String::valueOf, place -> plain(dates.get(place - 1)));
  }

  static List<Line> judgements() {
    return List.of(
        new Line(TrueFalse.TRUE, "", words().statement_true()),
        new Line(TrueFalse.FALSE, "", words().statement_false()));
  }

  private static QuestionMessages words() {
    return Words.in(QuestionMessages.class);
  }
}
