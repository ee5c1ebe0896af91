package org.aidememoire.marking.web.print;

import java.util.List;
import java.util.stream.IntStream;
import org.aidememoire.question.Corroboration.Stand;
import org.aidememoire.question.TrueFalse;
import org.aidememoire.question.card.AskCard;
import org.aidememoire.question.card.QuoteCard;
import org.aidememoire.site.QuestionMessages;
import org.aidememoire.site.Words;

/** The parts of a question as lines of the copy, each with its letter or number. */
final class CopyLines {
  private CopyLines() {}

  static List<Line> choices(List<AskCard.Choice> options) {
    return Line.lettered(options, AskCard.Choice::id, AskCard.Choice::text);
  }

  static List<Line> entries(List<AskCard.Placed> entries) {
    return Line.lettered(entries, AskCard.Placed::id, AskCard.Placed::text);
  }

  static String text(AskCard.Pair entry) {
    QuoteCard quote = entry.quote();
    return quote == null ? entry.text() : quoted(quote);
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
    return Line.lettered(places, String::valueOf, place -> dates.get(place - 1));
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
