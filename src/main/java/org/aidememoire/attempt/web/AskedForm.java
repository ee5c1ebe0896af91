package org.aidememoire.attempt.web;

import io.quarkus.qute.TemplateData;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.aidememoire.attempt.HeldAnswers;
import org.aidememoire.attempt.Step;
import org.aidememoire.question.Answer;
import org.aidememoire.question.Question;
import org.aidememoire.question.card.AskCard;
import org.jspecify.annotations.Nullable;

/**
 * A form that asks one question.
 *
 * @param action where it is sent
 * @param autosave names the answer on this device, across pages
 * @param key the key of the next save
 * @param follows the number of the step shown in the form; 0 where there is none
 * @param language of the question, as a tag
 * @param blank whether it holds no answer: then it is the same for all who have it in this order
 * @param choices where its person chooses between answers
 * @param kept the keys of all stale answers that the server has, with blanks between them
 * @param savedAt when that step was saved; null where there is none
 */
@TemplateData
public record AskedForm(
    String action,
    String choices,
    String autosave,
    UUID key,
    int follows,
    String kept,
    boolean blank,
    @Nullable Instant savedAt,
    boolean answered,
    AskCard card,
    String language) {

  /** What every form of one page has in common. */
  public record Sheet(String action, String choices, AskCard.Manner manner, Editions editions) {}

  public static AskedForm of(Sheet sheet, Question question, HeldAnswers held) {
    Optional<Step> newest = held.findHolding(question.id());
    Answer answer = newest.map(Step::answer).orElse(Answer.NONE);
    return new AskedForm(
        sheet.action(),
        sheet.choices(),
        sheet.action() + "#" + question.id(),
        UUID.randomUUID(),
        newest.map(Step::number).orElse(0),
        held.staleTo(question.id()).keys(),
        newest.isEmpty(),
        newest.map(Step::receivedAt).orElse(null),
        question.finishedBy(answer),
        AskCard.of(question, answer, sheet.manner(), sheet.editions()),
        sheet.editions().language());
  }

  /** The same question, holding an answer that has not been saved, to be sent again. */
  public static AskedForm again(Sheet sheet, Question question, Answer unsaved, int follows) {
    return new AskedForm(
        sheet.action(),
        sheet.choices(),
        sheet.action() + "#" + question.id(),
        UUID.randomUUID(),
        follows,
        "",
        false,
        null,
        false,
        AskCard.of(question, unsaved, sheet.manner(), sheet.editions()),
        sheet.editions().language());
  }

  public String id() {
    return card.asked().id();
  }
}
