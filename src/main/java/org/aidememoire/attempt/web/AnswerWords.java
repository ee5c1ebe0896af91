package org.aidememoire.attempt.web;

import java.util.List;
import java.util.stream.Collectors;
import org.aidememoire.common.Quote;
import org.aidememoire.question.Answer;
import org.aidememoire.question.Cloze;
import org.aidememoire.question.Entry;
import org.aidememoire.question.Matching;
import org.aidememoire.question.MultipleChoice;
import org.aidememoire.question.Option;
import org.aidememoire.question.Ordering;
import org.aidememoire.question.Question;
import org.aidememoire.question.Response;
import org.aidememoire.question.SingleChoice;
import org.aidememoire.question.TrueFalse;
import org.aidememoire.site.QuestionMessages;
import org.aidememoire.site.Words;

/** An answer in a few words, for a person who has to choose between two. */
public final class AnswerWords {
  private AnswerWords() {}

  public static String of(Question question, Answer answer) {
    Response response = answer.response();
    String words = response == null ? "" : of(question, response);
    String evidence = quoted(answer.evidence());
    return evidence.isEmpty() ? words : (words + "\n" + evidence).strip();
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
          entries.stream().map(id -> entryText(question, id)).collect(Collectors.joining(" – "));
      case Response.Passage(var quotes) -> quoted(quotes);
    };
  }

  private static String quoted(List<Quote> quotes) {
    return quotes.stream().map(quote -> "“" + quote.exact() + "”").collect(Collectors.joining(" "));
  }

  private static String optionText(Question question, String id) {
    if (question instanceof TrueFalse) {
      QuestionMessages say = Words.in(QuestionMessages.class);
      return id.equals(TrueFalse.TRUE) ? say.statement_true() : say.statement_false();
    }
    List<Option> options =
        question instanceof SingleChoice single
            ? single.options()
            : question instanceof MultipleChoice multiple ? multiple.options() : List.of();
    return options.stream()
        .filter(option -> option.id().equals(id))
        .map(Option::text)
        .findFirst()
        .orElse(id);
  }

  private static String pairText(Question question, String prompt, String answer) {
    if (question instanceof Cloze) {
      return answer;
    }
    if (!(question instanceof Matching matching)) {
      return "";
    }
    String asked =
        matching.prompts().stream()
            .filter(pairing -> pairing.id().equals(prompt))
            .map(Matching.Pairing::text)
            .findFirst()
            .orElse(prompt);
    return asked + ": " + textOf(matching.answers(), answer);
  }

  private static String entryText(Question question, String id) {
    return question instanceof Ordering ordering ? textOf(ordering.entries(), id) : id;
  }

  private static String textOf(List<Entry> entries, String id) {
    return entries.stream()
        .filter(entry -> entry.id().equals(id))
        .map(Entry::text)
        .findFirst()
        .orElse(id);
  }
}
