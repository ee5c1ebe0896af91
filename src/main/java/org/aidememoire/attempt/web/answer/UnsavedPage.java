package org.aidememoire.attempt.web.answer;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.aidememoire.attempt.web.AskedForm;
import org.aidememoire.attempt.web.QuizHead;
import org.jspecify.annotations.Nullable;

/**
 * An answer that was not saved, or not as the newest one: it is given back, with what can be done.
 *
 * @param reason what happened
 * @param person the key of whoever gave the answer: who has signed in meanwhile cannot send it
 * @param form holds what was sent, ready to be sent again
 * @param typed the words of the document that were not found, by the name of their field
 * @param theirs the newer answer, in words; null where there is none
 * @param keeping leaves the newer one for good; null where there is none
 * @param place in a quiz, which has a clock; null in a reading
 * @param back the page that the answer came from
 */
@CheckedTemplate(basePath = "attempt", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record UnsavedPage(
    Reason reason,
    String person,
    List<SentAnswer.Problem> problems,
    AskedForm form,
    Map<String, String> typed,
    @Nullable String theirs,
    @Nullable Keeping keeping,
    @Nullable Place place,
    String back)
    implements TemplateInstance {

  /**
   * What a form sends to leave the answer as it is.
   *
   * @param holds the number of the one that holds
   * @param newest of the one that was given back
   */
  public record Keeping(UUID key, int holds, int newest) {}

  /** The item of a quiz that the answer belongs to. */
  public record Place(QuizHead head, int number) {}

  public enum Reason {
    REFUSED,
    STALE,
    CLOSED,
    SUSPENDED,
    WITHDRAWN,
    PRACTICE_CLOSED,
    SETTLED,
    OTHER_PERSON
  }
}
