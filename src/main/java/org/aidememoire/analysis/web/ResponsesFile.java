package org.aidememoire.analysis.web;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.aidememoire.attempt.ResponseTable;
import org.aidememoire.attempt.Result;
import org.aidememoire.attempt.Result.MarkedItem;
import org.aidememoire.question.Answer;
import org.aidememoire.question.Question;
import org.aidememoire.question.rule.Certainty;
import org.aidememoire.site.Words;
import org.aidememoire.site.writing.AnswerWords;
import org.aidememoire.site.writing.CsvFile;
import org.aidememoire.site.writing.RichText;
import org.jspecify.annotations.Nullable;

/**
 * The answers of a class as a table for spreadsheets: one line for each answer, and nobody's name.
 * Students are numbered anew and at random for each file, so that neither their order nor an older
 * file tells who they are; who wants to know that finds them in the class list.
 */
final class ResponsesFile {
  private static final int LONGEST_BEGINNING = 110;

  private final UnderstandingMessages say = Words.in(UnderstandingMessages.class);
  private final FileMessages files = Words.in(FileMessages.class);
  private final Map<String, Integer> numbers = new HashMap<>();
  private final CsvFile file =
      new CsvFile(
          files.file_student(),
          files.file_number(),
          files.file_id(),
          files.file_question(),
          say.answer(),
          say.evidence(),
          files.file_sure(),
          files.file_earned(),
          files.file_possible(),
          say.waiting());

  private ResponsesFile(List<Question> questions) {
    questions.forEach(question -> numbers.put(question.id(), numbers.size() + 1));
  }

  static String of(ResponseTable responses) {
    return of(responses, new SecureRandom());
  }

  /**
   * @param chance in which order students come
   */
  static String of(ResponseTable responses, RandomGenerator chance) {
    ResponsesFile written = new ResponsesFile(responses.questions());
    List<Result> results = new ArrayList<>(responses.results());
    Collections.shuffle(results, chance);
    for (int i = 0; i < results.size(); i++) {
      int student = i + 1;
      results.get(i).items().forEach(item -> written.add(student, item));
    }
    return written.file.text();
  }

  private void add(int student, MarkedItem marked) {
    Question question = marked.item().question();
    Answer answer = marked.answer().orElse(Answer.NONE);
    file.row(
        student,
        numbers.get(question.id()),
        question.id(),
        Shortened.of(RichText.plainWords(question.prompt().ask()), LONGEST_BEGINNING),
        AnswerWords.withoutEvidence(question, answer),
        AnswerWords.quoted(answer.evidence()),
        inWords(answer.certainty()),
        marked.score().earned(),
        marked.score().possible(),
        marked.waits() ? files.file_waits() : null);
  }

  private static @Nullable String inWords(@Nullable Certainty certainty) {
    return certainty == null ? null : AnswerCards.inWords(certainty);
  }
}
