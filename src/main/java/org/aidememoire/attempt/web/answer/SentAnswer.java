package org.aidememoire.attempt.web.answer;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.aidememoire.attempt.SaveRequest;
import org.aidememoire.attempt.web.AttemptMessages;
import org.aidememoire.site.Words;

/**
 * An answer as a form sent it.
 *
 * @param request what could be read
 * @param problems what could not; nothing is saved where there is one
 */
public record SentAnswer(SaveRequest request, List<Problem> problems) {

  /**
   * @param words what was typed, to give it back; empty where nothing was
   * @param quoted the name of the words of the document that they were typed as; empty where the
   *     answer itself holds them
   */
  public record Problem(AnswerProblem kind, String words, String quoted) {

    /**
     * What the person is told where the words may not stand beside it: what is typed by hand is
     * read only when it is sent, so perhaps from another page.
     */
    public String inWords() {
      return quoted.isEmpty()
          ? kind.sentence()
          : Words.in(AttemptMessages.class).problem_of(kind.sentence(), words);
    }
  }

  /** The typed words of the document that could not be found, by what they were typed as. */
  Map<String, String> quotedInVain() {
    return problems.stream()
        .filter(problem -> !problem.quoted().isEmpty())
        .collect(Collectors.toMap(Problem::quoted, Problem::words));
  }

  public boolean isReadable() {
    return problems.isEmpty();
  }
}
