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
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The check lets a true history pass, and each kind of lie is found. */
class HistoryCheckTest {
  private static final Instant DUE = Instant.parse("2026-11-20T12:00:00Z");
  private static final Instant BEGUN = DUE.minusSeconds(600);
  private static final Instant IN_TIME = DUE.minusSeconds(60);
  private static final UUID FIRST = new UUID(0, 1);
  private static final UUID SECOND = new UUID(0, 2);

  private final List<Event> told = new ArrayList<>();
  private final List<StoredAttempt> attempts = new ArrayList<>();
  private final List<StoredStep> steps = new ArrayList<>();

  {
    told.add(new Event.Changed(new Change.Everybody(DUE, 0), IN_TIME, IN_TIME));
    told.add(new Event.Begun("amara", 7));
    told.add(new Event.Sent(7, "when", FIRST, 0, "1954"));
    told.add(kept(FIRST, How.SAVED, 1));
    told.add(new Event.Sent(7, "when", SECOND, 1, "1955"));
    told.add(kept(SECOND, How.SAVED, 2));
    told.add(new Event.Shown(7, "when", 2));
    steps.add(step(1, FIRST, "1954"));
    steps.add(step(2, SECOND, "1955"));
    told.add(new Event.HandedIn(7, checksum(), IN_TIME));
    attempts.add(attempt(1, checksum(), 1));
  }

  @Test
  void a_true_history_passes() {
    assertThat(verdict()).isEqualTo(new Verdict(2, List.of(), List.of(), List.of()));
  }

  @Test
  void an_answer_that_was_never_acknowledged_may_be_stored_or_not() {
    told.add(new Event.Sent(7, "who", new UUID(0, 3), 0, "Molotov"));
    assertThat(verdict().isClean()).isTrue();
  }

  @Test
  void an_acknowledged_answer_that_is_not_stored_is_lost() {
    steps.remove(1);
    assertThat(verdict().lost()).isNotEmpty();
  }

  @Test
  void an_answer_that_was_stored_as_another_is_lost() {
    steps.set(1, step(2, SECOND, "1945"));
    assertThat(verdict().lost()).isNotEmpty();
  }

  @Test
  void an_answer_that_was_stored_in_somebody_elses_attempt_is_lost() {
    steps.set(1, new StoredStep(8, "when", 1, SECOND, answer("1955"), false, IN_TIME, 0));
    assertThat(verdict().lost()).isNotEmpty();
  }

  @Test
  void a_page_that_shows_an_older_answer_has_lost_one() {
    told.add(new Event.Shown(7, "when", 1));
    assertThat(verdict().lost()).isNotEmpty();
  }

  @Test
  void an_attempt_that_was_begun_and_is_not_there_is_lost() {
    told.add(new Event.Begun("jonas", 9));
    assertThat(verdict().lost()).isNotEmpty();
  }

  @Test
  void a_hand_in_that_is_not_there_is_lost() {
    attempts.set(0, attempt(0, null, 0));
    assertThat(verdict().lost()).isNotEmpty();
  }

  @Test
  void a_receipt_that_counts_fewer_answers_than_came_in_time_has_lost_one() {
    attempts.set(0, attempt(1, checksum(), 0));
    assertThat(verdict().lost()).isNotEmpty();
  }

  @Test
  void a_receipt_of_an_older_answer_has_lost_the_newer() {
    attempts.set(0, attempt(1, Checksum.of(List.of(steps.getFirst())), 1));
    told.set(
        told.size() - 1, new Event.HandedIn(7, Checksum.of(List.of(steps.getFirst())), IN_TIME));
    assertThat(verdict().lost()).isNotEmpty();
  }

  @Test
  void an_answer_that_took_the_place_of_one_its_writer_did_not_know_has_lost_that() {
    told.set(4, new Event.Sent(7, "when", SECOND, 0, "1955"));
    assertThat(verdict().lost()).isNotEmpty();
    steps.set(1, new StoredStep(7, "when", 2, SECOND, answer("1955"), true, IN_TIME, 0));
    told.set(5, kept(SECOND, How.STALE, 2));
    told.removeIf(Event.Shown.class::isInstance);
    String first = Checksum.of(List.of(steps.getFirst()));
    told.set(told.size() - 1, new Event.HandedIn(7, first, IN_TIME));
    attempts.set(0, attempt(1, first, 1));
    assertThat(verdict().isClean()).isTrue();
  }

  @Test
  void a_key_that_is_stored_twice_is_a_duplicate() {
    steps.add(step(3, SECOND, "1955"));
    assertThat(verdict().duplicates()).isNotEmpty();
  }

  @Test
  void two_steps_of_one_number_are_duplicates() {
    told.add(new Event.Sent(7, "when", new UUID(0, 3), 1, "1956"));
    steps.add(step(2, new UUID(0, 3), "1956"));
    assertThat(verdict().duplicates()).isNotEmpty();
  }

  @Test
  void a_replay_that_is_given_another_number_is_a_duplicate() {
    told.add(kept(SECOND, How.REPLAYED, 3));
    assertThat(verdict().duplicates()).isNotEmpty();
  }

  @Test
  void a_second_attempt_of_one_student_is_a_duplicate() {
    attempts.add(new StoredAttempt(8, "amara", BEGUN, 0, null, null, 0, 1));
    assertThat(verdict().duplicates()).isNotEmpty();
  }

  @Test
  void two_receipts_for_one_attempt_are_duplicates() {
    told.add(new Event.HandedIn(7, "def", IN_TIME));
    assertThat(verdict().duplicates()).isNotEmpty();
  }

  @Test
  void an_answer_that_nobody_sent_is_untrue() {
    steps.add(step(3, new UUID(0, 9), "?"));
    assertThat(verdict().untrue()).isNotEmpty();
  }

  @Test
  void an_answer_that_was_said_not_to_be_kept_and_is_kept_is_untrue() {
    told.add(new Event.Refused(SECOND, "closed", DUE));
    assertThat(verdict().untrue()).isNotEmpty();
  }

  @Test
  void an_answer_that_was_given_back_may_be_sent_once_more_and_kept_then() {
    told.add(new Event.Refused(SECOND, "closed", IN_TIME.minusSeconds(1)));
    assertThat(verdict().isClean()).isTrue();
  }

  @Test
  void a_late_answer_that_was_said_to_be_saved_is_untrue() {
    steps.set(1, new StoredStep(7, "when", 2, SECOND, answer("1955"), false, DUE, 0));
    assertThat(verdict().untrue()).isNotEmpty();
  }

  @Test
  void a_stale_answer_that_was_said_to_be_saved_is_untrue() {
    steps.set(1, new StoredStep(7, "when", 2, SECOND, answer("1955"), true, IN_TIME, 0));
    assertThat(verdict().untrue()).isNotEmpty();
  }

  @Test
  void an_acknowledgement_under_another_number_is_untrue() {
    told.set(3, kept(FIRST, How.SAVED, 4));
    assertThat(verdict().untrue()).isNotEmpty();
  }

  @Test
  void what_a_client_found_wrong_is_reported() {
    told.add(new Event.Wrong("Answered 500"));
    assertThat(verdict().untrue()).containsExactly("Answered 500");
  }

  /** Of the answer that holds. */
  private String checksum() {
    return Checksum.of(List.of(steps.getLast()));
  }

  private Verdict verdict() {
    return HistoryCheck.of(told, new Stored(attempts, steps));
  }

  private static Event kept(UUID key, How how, int number) {
    return new Event.Kept(key, how, number, IN_TIME, IN_TIME);
  }

  private static StoredAttempt attempt(int handIns, @Nullable String checksum, int answers) {
    Instant handedInAt = handIns == 0 ? null : IN_TIME;
    return new StoredAttempt(7, "amara", BEGUN, handIns, handedInAt, checksum, answers, 1);
  }

  private static StoredStep step(int number, UUID key, String value) {
    return new StoredStep(7, "when", number, key, answer(value), false, IN_TIME, 0);
  }

  private static String answer(String value) {
    return QuestionJson.writeAnswer(Answer.of(new Response.Words(value)));
  }
}
