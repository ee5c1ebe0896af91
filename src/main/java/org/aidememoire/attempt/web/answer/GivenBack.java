package org.aidememoire.attempt.web.answer;

import java.util.UUID;
import org.aidememoire.attempt.SaveOutcome;
import org.aidememoire.attempt.web.AskedForm;
import org.aidememoire.site.writing.AnswerWords;

/**
 * An answer that a plain form sent, and the page that gives it back if it is not saved.
 *
 * @param person the key of whoever gave it
 * @param to where it belongs
 */
record GivenBack(SentAnswer sent, String person, Saves.Destination to) {

  UnsavedPage because(UnsavedPage.Reason reason) {
    return new UnsavedPage(
        reason,
        person,
        sent.problems(),
        form(sent.request().follows()),
        sent.quotedInVain(),
        null,
        null,
        to.place().get().orElse(null),
        to.back());
  }

  UnsavedPage asStale(SaveOutcome.Stale stale) {
    return new UnsavedPage(
        UnsavedPage.Reason.STALE,
        person,
        sent.problems(),
        form(stale.number()),
        sent.quotedInVain(),
        AnswerWords.of(to.question(), stale.newestAnswer()),
        new UnsavedPage.Keeping(UUID.randomUUID(), stale.newest(), stale.number()),
        to.place().get().orElse(null),
        to.back());
  }

  private AskedForm form(int follows) {
    return AskedForm.again(to.sheet().get(), to.question(), sent.request().answer(), follows);
  }
}
