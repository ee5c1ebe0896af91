package org.aidememoire.site.writing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.aidememoire.common.Quote;
import org.aidememoire.question.Answer;
import org.aidememoire.question.Categorise;
import org.aidememoire.question.Cloze;
import org.aidememoire.question.Corroboration;
import org.aidememoire.question.DateQuestion;
import org.aidememoire.question.Entry;
import org.aidememoire.question.LongText;
import org.aidememoire.question.Matching;
import org.aidememoire.question.MultipleChoice;
import org.aidememoire.question.Numeric;
import org.aidememoire.question.Option;
import org.aidememoire.question.Ordering;
import org.aidememoire.question.Proof;
import org.aidememoire.question.Question;
import org.aidememoire.question.Response;
import org.aidememoire.question.SelectWords;
import org.aidememoire.question.ShortText;
import org.aidememoire.question.SingleChoice;
import org.aidememoire.question.Timeline;
import org.aidememoire.question.TrueFalse;
import org.aidememoire.question.TwoPart;
import org.aidememoire.site.QuestionMessages;
import org.aidememoire.site.Words;

/** An answer as one text: for a person who has to choose between two, and for a spreadsheet. */
public final class AnswerWords {
  private AnswerWords() {}

  public static String of(Question question, Answer answer) {
    String words = withoutEvidence(question, answer);
    String evidence = quoted(answer.evidence());
    return evidence.isEmpty() ? words : (words + "\n" + evidence).strip();
  }

  /** What was chosen, written or selected. */
  public static String withoutEvidence(Question question, Answer answer) {
    Response response = answer.response();
    return response == null ? "" : of(question, response);
  }

  private static String of(Question question, Response response) {
    return switch (response) {
      case Response.Choice(String option) -> optionText(question, option);
      case Response.Choices(var options) ->
          options.stream().map(id -> optionText(question, id)).collect(Collectors.joining("; "));
      case Response.Words(String text) -> text;
      case Response.Prose(String text) -> text;
      case Response.Pairs(var answers) ->
          answers.entrySet().stream()
              .map(pair -> pairText(question, pair.getKey(), pair.getValue()))
              .collect(Collectors.joining("; "));
      case Response.Order(var entries) ->
          entries.stream()
              .map(id -> id.isEmpty() ? "…" : entryText(question, id))
              .collect(Collectors.joining(" – "));
      case Response.Passage(var quotes) -> quoted(quotes);
      case Response.Claim claim -> claimText(question, claim);
    };
  }

  /** Words of documents in quotation marks. */
  public static String quoted(List<Quote> quotes) {
    return quotes.stream().map(quote -> "“" + quote.exact() + "”").collect(Collectors.joining(" "));
  }

  private static String optionText(Question question, String id) {
    if (question instanceof TrueFalse) {
      QuestionMessages say = Words.in(QuestionMessages.class);
      return id.equals(TrueFalse.TRUE) ? say.statement_true() : say.statement_false();
    }
    return question.options().stream()
        .filter(option -> option.id().equals(id))
        .map(Option::text)
        .findFirst()
        .orElse(id);
  }

  private static String pairText(Question question, String id, String given) {
    return switch (question) {
      case Matching matching ->
          first(matching.prompts(), Matching.Pairing::id, Matching.Pairing::text, id)
              + ": "
              + Entry.textOf(matching.answers(), given);
      case Categorise sorting ->
          first(sorting.entries(), Categorise.Filed::id, Categorise.Filed::words, id)
              + ": "
              + Entry.textOf(sorting.groups(), given);
      case Timeline timeline ->
          timeline.nameOf(Integer.parseInt(given))
              + ": "
              + first(timeline.events(), Timeline.Event::id, Timeline.Event::text, id);
      case Corroboration matrix -> cellText(matrix, id, given);
      case Cloze _ -> given;
      case SingleChoice _,
          TrueFalse _,
          DateQuestion _,
          Numeric _,
          MultipleChoice _,
          ShortText _,
          Ordering _,
          SelectWords _,
          LongText _,
          TwoPart _ ->
          "";
    };
  }

  private static String cellText(Corroboration matrix, String id, String given) {
    QuestionMessages words = Words.in(QuestionMessages.class);
    String stand =
        switch (Corroboration.Stand.of(given)) {
          case SUPPORTS -> words.supports();
          case CONTRADICTS -> words.contradicts();
          case SILENT -> words.silent();
        };
    return matrix.claims().stream()
        .flatMap(
            claim ->
                matrix.documents().stream()
                    .filter(
                        source -> Corroboration.cellId(claim.id(), source.document()).equals(id))
                    .map(source -> "%s (%s): %s".formatted(claim.text(), source.text(), stand)))
        .findFirst()
        .orElse(id);
  }

  private static String claimText(Question question, Response.Claim given) {
    Map<String, String> offered = new LinkedHashMap<>();
    if (question instanceof TwoPart claim && claim.proof() instanceof Proof.Offered proof) {
      proof.passages().forEach(passage -> offered.put(passage.id(), passage.quote().exact()));
    }
    String proofs =
        given.passages().stream()
            .map(id -> "“" + offered.getOrDefault(id, id) + "”")
            .collect(Collectors.joining(" "));
    return "%s\n%s%s"
        .formatted(optionText(question, given.option()), proofs, quoted(given.words()))
        .strip();
  }

  private static <T> String first(
      List<T> all, Function<T, String> idOf, Function<T, String> textOf, String id) {
    return all.stream()
        .filter(one -> idOf.apply(one).equals(id))
        .map(textOf)
        .findFirst()
        .orElse(id);
  }

  private static String entryText(Question question, String id) {
    return question instanceof Ordering ordering ? Entry.textOf(ordering.entries(), id) : id;
  }
}
