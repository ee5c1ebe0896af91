package org.aidememoire.faults.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.aidememoire.faults.history.Event.How;
import org.aidememoire.faults.history.Stored.StoredAttempt;
import org.aidememoire.faults.history.Stored.StoredStep;
import org.aidememoire.question.Answer;
import org.aidememoire.question.QuestionJson;
import org.aidememoire.question.Response;
import org.junit.jupiter.api.Test;

/**
 * Amara has her answer to the first item checked, goes on from it, and leaves the second without an
 * answer.
 */
class AskedAlongTest {
  private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
  private static final UUID ANSWER = new UUID(0, 1);
  private static final UUID CHECK = new UUID(0, 2);
  private static final UUID LAST = new UUID(0, 3);

  private final List<Event> told = new ArrayList<>();
  private final List<StoredStep> steps = new ArrayList<>();
  private int reached = 3;

  {
    Change everybody = new Change.Everybody(NOON.plusSeconds(600), 0);
    told.add(new Event.Changed(everybody, NOON, NOON));
    told.add(new Event.Begun("amara", 7));
    told.add(new Event.At(7, 1));
    told.add(new Event.Sent(7, "when", ANSWER, 0, "1954"));
    told.add(new Event.Checking(ANSWER));
    told.add(kept(ANSWER, How.SAVED, 1));
    told.add(new Event.Sent(7, "when", LAST, 2, "1955"));
    told.add(new Event.Leaving(7, 1, LAST));
    told.add(kept(LAST, How.SAVED, 3));
    told.add(new Event.Left(7, 1));
    told.add(new Event.At(7, 2));
    told.add(new Event.Leaving(7, 2, null));
    told.add(new Event.Left(7, 2));
    steps.add(step(1, ANSWER, "1954", 0));
    steps.add(step(2, CHECK, "1954", 1));
    steps.add(step(3, LAST, "1955", 0));
  }

  @Test
  void a_true_history_passes() {
    assertThat(verdict()).isEqualTo(new Verdict(2, List.of(), List.of(), List.of()));
  }

  @Test
  void a_check_that_was_acknowledged_and_is_not_stored_is_lost() {
    steps.remove(1);
    assertThat(verdict().lost()).anyMatch(what -> what.contains("not checked"));
  }

  @Test
  void a_replay_promises_the_check_as_well() {
    told.removeIf(event -> event.equals(kept(ANSWER, How.SAVED, 1)));
    told.add(kept(ANSWER, How.REPLAYED, 1));
    steps.remove(1);
    assertThat(verdict().lost()).anyMatch(what -> what.contains("not checked"));
  }

  @Test
  void a_check_that_nobody_asked_for_is_untrue() {
    told.remove(new Event.Checking(ANSWER));
    assertThat(verdict().untrue()).isNotEmpty();
  }

  @Test
  void a_check_of_another_answer_than_was_sent_is_untrue() {
    steps.set(1, step(2, CHECK, "1955", 1));
    assertThat(verdict().untrue()).isNotEmpty();
  }

  @Test
  void a_second_check_of_one_answer_is_a_duplicate() {
    steps.add(step(4, new UUID(0, 4), "1954", 1));
    assertThat(verdict().duplicates()).isNotEmpty();
  }

  @Test
  void an_item_that_was_left_for_good_and_is_open_again_is_lost() {
    reached = 2;
    assertThat(verdict().lost()).isNotEmpty();
  }

  @Test
  void an_item_that_is_shown_again_after_it_was_left_is_lost() {
    told.add(new Event.At(7, 2));
    assertThat(verdict().lost()).isNotEmpty();
  }

  @Test
  void an_item_that_is_left_without_the_answer_that_was_to_go_along_has_lost_it() {
    told.remove(kept(LAST, How.SAVED, 3));
    steps.remove(2);
    assertThat(verdict().lost()).anyMatch(what -> what.contains("without its answer"));
  }

  @Test
  void an_item_that_nobody_left_has_lost_its_answer() {
    reached = 4;
    assertThat(verdict().lost()).isNotEmpty();
  }

  private Verdict verdict() {
    var attempt = new StoredAttempt(7, "amara", NOON, 0, null, null, 0, reached);
    return HistoryCheck.of(told, new Stored(List.of(attempt), steps));
  }

  private static Event kept(UUID key, How how, int number) {
    return new Event.Kept(key, how, number, NOON, NOON);
  }

  private static StoredStep step(int number, UUID key, String value, int checks) {
    String answer = QuestionJson.writeAnswer(Answer.of(new Response.Words(value)));
    return new StoredStep(7, "when", number, key, answer, false, NOON, checks);
  }
}
