package org.aidememoire.faults.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.aidememoire.faults.history.Change.Everybody;
import org.aidememoire.faults.history.Change.Factor;
import org.aidememoire.faults.history.Change.OfGroup;
import org.aidememoire.faults.history.Change.Profile;
import org.aidememoire.faults.history.Event.How;
import org.aidememoire.faults.history.Stored.StoredAttempt;
import org.aidememoire.faults.history.Stored.StoredStep;
import org.aidememoire.question.Answer;
import org.aidememoire.question.QuestionJson;
import org.aidememoire.question.Response;
import org.junit.jupiter.api.Test;

/**
 * Histories in which times change amid the work: the limit is 10 minutes, and from 12:12 on Amara
 * has the profile for half as much time again.
 */
class TimesHistoryTest {
  private static final UUID EARLY = new UUID(0, 1);
  private static final UUID BETWEEN = new UUID(0, 2);
  private static final UUID WITH_MORE = new UUID(0, 3);

  /** All answers say the same. */
  private static final String RECEIPT = Checksum.of(List.of(step(1, EARLY, at(5))));

  private final List<Event> told = new ArrayList<>();
  private final List<StoredStep> steps = new ArrayList<>();

  {
    told.add(changed(new Everybody(at(90), 10), at(0), at(0)));
    told.add(changed(new Profile("amara", Factor.HALF_MORE), at(12), at(13)));
    told.add(new Event.Begun("amara", 7));
    keep(1, EARLY, How.SAVED, at(5));
    keep(2, BETWEEN, How.LATE, at(11));
    keep(3, WITH_MORE, How.SAVED, at(14));
    told.add(new Event.HandedIn(7, RECEIPT, at(15)));
  }

  @Test
  void a_true_history_passes() {
    assertThat(verdict()).isEqualTo(new Verdict(3, List.of(), List.of(), List.of()));
  }

  @Test
  void what_came_after_the_limit_and_was_said_to_be_in_time_is_untrue() {
    keep(4, new UUID(0, 4), How.SAVED, at(15));
    assertThat(verdict().untrue()).hasSize(1);
  }

  @Test
  void what_came_within_the_longer_limit_and_was_said_to_be_late_is_untrue() {
    keep(4, new UUID(0, 4), How.LATE, at(14));
    assertThat(verdict().untrue()).hasSize(1);
  }

  @Test
  void what_came_before_the_profile_and_was_said_to_be_in_time_by_it_is_untrue() {
    keep(4, new UUID(0, 4), How.SAVED, at(11));
    assertThat(verdict().untrue()).hasSize(1);
  }

  @Test
  void an_answer_within_the_old_limit_that_is_called_late_is_untrue() {
    keep(4, new UUID(0, 4), How.LATE, at(9));
    assertThat(verdict().untrue()).hasSize(1);
  }

  @Test
  void while_the_profile_is_being_entered_late_and_in_time_are_both_true() {
    for (How how : List.of(How.SAVED, How.LATE)) {
      UUID key = UUID.randomUUID();
      told.add(sent(key, steps.size()));
      told.add(new Event.Kept(key, how, steps.size() + 1, at(11), at(12)));
      steps.add(step(steps.size() + 1, key, at(11)));
    }
    assertThat(verdict().isClean()).isTrue();
  }

  @Test
  void what_was_late_is_a_replay_in_time_once_there_is_more_time_and_not_before() {
    told.add(new Event.Kept(BETWEEN, How.REPLAYED, 2, at(14), at(14)));
    assertThat(verdict().isClean()).isTrue();
    told.add(new Event.Kept(BETWEEN, How.REPLAYED, 2, at(11), at(11)));
    assertThat(verdict().untrue()).hasSize(1);
  }

  @Test
  void a_late_answer_that_is_not_kept_is_lost() {
    steps.remove(1);
    assertThat(verdict().lost()).isNotEmpty();
  }

  @Test
  void another_students_profile_gives_nobody_else_time() {
    told.set(1, changed(new Profile("jonas", Factor.HALF_MORE), at(12), at(13)));
    assertThat(verdict().untrue()).hasSize(1);
  }

  @Test
  void times_of_a_group_come_before_the_profile() {
    told.add(changed(new OfGroup(Set.of("amara"), null, 12), at(13), at(13)));
    assertThat(verdict().untrue()).hasSize(1);
  }

  @Test
  void a_page_that_shows_the_end_of_before_is_untrue() {
    told.add(new Event.Ends(7, at(10), at(11), at(11)));
    told.add(new Event.Ends(7, at(15), at(14), at(14)));
    assertThat(verdict().isClean()).isTrue();
    told.add(new Event.Ends(7, at(10), at(14), at(14)));
    assertThat(verdict().untrue()).hasSize(1);
  }

  @Test
  void a_receipt_that_counts_what_was_late_when_it_was_given_is_found() {
    steps.clear();
    told.removeIf(event -> event instanceof Event.Kept || event instanceof Event.Sent);
    keep(1, BETWEEN, How.LATE, at(11));
    Verdict early = verdict(new StoredAttempt(7, "amara", at(0), 1, at(11), RECEIPT, 1, 1));
    assertThat(early.isClean()).as("the profile may have come before the receipt").isTrue();
    told.removeIf(Event.HandedIn.class::isInstance);
    told.add(new Event.HandedIn(7, RECEIPT, at(11)));
    Verdict wrong = verdict(new StoredAttempt(7, "amara", at(0), 1, at(11), RECEIPT, 1, 1));
    assertThat(wrong.lost()).hasSize(1);
  }

  private void keep(int number, UUID key, How how, Instant received) {
    told.add(sent(key, number - 1));
    told.add(new Event.Kept(key, how, number, received, received));
    steps.add(step(number, key, received));
  }

  private Verdict verdict() {
    return verdict(new StoredAttempt(7, "amara", at(0), 1, at(15), RECEIPT, 1, 1));
  }

  private Verdict verdict(StoredAttempt attempt) {
    return HistoryCheck.of(told, new Stored(List.of(attempt), steps));
  }

  private static Event changed(Change change, Instant asked, Instant done) {
    return new Event.Changed(change, asked, done);
  }

  private static Event sent(UUID key, int follows) {
    return new Event.Sent(7, "when", key, follows, "words");
  }

  private static StoredStep step(int number, UUID key, Instant received) {
    String answer = QuestionJson.writeAnswer(Answer.of(new Response.Words("words")));
    return new StoredStep(7, "when", number, key, answer, false, received, 0);
  }

  /** So many minutes past noon. */
  private static Instant at(int minute) {
    return Instant.parse("2026-11-20T12:00:00Z").plusSeconds(60L * minute);
  }
}
