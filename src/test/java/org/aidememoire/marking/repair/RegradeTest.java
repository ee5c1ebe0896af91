package org.aidememoire.marking.repair;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.aidememoire.assignment.Assignment;
import org.aidememoire.assignment.Assignment.Authorship;
import org.aidememoire.attempt.Amendment;
import org.aidememoire.attempt.Amendment.Kind;
import org.aidememoire.attempt.AskedItems;
import org.aidememoire.attempt.MarkOverride;
import org.aidememoire.attempt.Repair;
import org.aidememoire.attempt.Repair.Draft;
import org.aidememoire.attempt.Result;
import org.aidememoire.attempt.Submission;
import org.aidememoire.common.Score;
import org.aidememoire.lesson.FeedbackPolicy;
import org.aidememoire.lesson.Item;
import org.aidememoire.lesson.LessonVersion;
import org.aidememoire.marking.WrittenAnswer;
import org.aidememoire.marking.repair.DryRun.Direction;
import org.aidememoire.marking.repair.Repairs.Outcome;
import org.aidememoire.marking.repair.VersionMove.Marks;
import org.aidememoire.testing.Desk;
import org.aidememoire.testing.Statements;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A repair comes to its marks as every other mark is come to. */
@QuarkusTest
@TestTransaction
class RegradeTest {
  @Inject SessionFactory sessions;

  @ParameterizedTest
  @EnumSource
  void marking_anew_by_the_same_question_changes_nobodys_mark(FeedbackPolicy policy) {
    MarkedDesk marked = new MarkedDesk(policy);
    List<Submission> all = List.of(marked.triedTwice(), marked.sure(), marked.judged());
    List<Score> before = all.stream().map(Submission::score).toList();
    LessonVersion same = marked.publish(content -> content);
    for (Kind kind : List.of(Kind.REGRADE, Kind.NEVER_LOWER)) {
      Draft draft = new Draft(MarkedDesk.CHOICE, kind, same);
      assertThat(dryRun(marked, draft).changes()).as("%s", kind).isEmpty();
      assertThat(make(marked, draft)).isEqualTo(Outcome.MADE);
      assertThat(all).extracting(Submission::score).isEqualTo(before);
      assertRecomputed(all);
      undo(marked, MarkedDesk.CHOICE);
    }
  }

  @Test
  void what_was_found_in_a_dry_run_is_what_is_done() {
    for (FeedbackPolicy policy : FeedbackPolicy.values()) {
      MarkedDesk marked = new MarkedDesk(policy);
      List<Submission> all = List.of(marked.triedTwice(), marked.sure(), marked.judged());
      LessonVersion corrected = marked.publish(MarkedDesk::corrected);
      for (Kind kind : Kind.values()) {
        Draft draft = new Draft(MarkedDesk.CHOICE, kind, kind.marksAnew() ? corrected : null);
        Map<Long, Score> foreseen = new HashMap<>(marked.scores());
        dryRun(marked, draft).changes().forEach(one -> foreseen.put(one.personId(), one.after()));
        make(marked, draft);
        assertThat(marked.scores()).as("%s %s", policy, kind).isEqualTo(foreseen);
        assertRecomputed(all);
        undo(marked, MarkedDesk.CHOICE);
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void nobodys_whole_gets_smaller_where_no_mark_may_be_lowered(FeedbackPolicy policy) {
    MarkedDesk marked = new MarkedDesk(policy);
    List<Submission> all = List.of(marked.triedTwice(), marked.tried("a"), marked.sure());
    Map<Long, Score> before = marked.scores();
    Draft dearer =
        new Draft(MarkedDesk.CHOICE, Kind.NEVER_LOWER, marked.publish(MarkedDesk::dearer));
    DryRun run = dryRun(marked, dearer);
    assertThat(run.count(Direction.LOWER)).isZero();
    Map<Long, Score> foreseen = new HashMap<>(before);
    run.changes().forEach(one -> foreseen.put(one.personId(), one.after()));
    make(marked, dearer);
    assertThat(marked.scores()).isEqualTo(foreseen);
    assertThat(foreseen)
        .allSatisfy(
            (person, score) -> {
              Score had = Objects.requireNonNull(before.get(person));
              assertThat(score.possible()).isEqualTo(had.possible());
              assertThat(score.earned()).isGreaterThanOrEqualTo(had.earned());
            });
    assertRecomputed(all);
    undo(marked, MarkedDesk.CHOICE);
    assertThat(marked.scores()).isEqualTo(before);
  }

  @Test
  void what_the_new_version_does_not_ask_can_still_be_repaired_and_marked() {
    MarkedDesk marked = new MarkedDesk(FeedbackPolicy.AFTER_HAND_IN);
    Submission chose = marked.tried("b");
    marked.written();
    Assignment assignment = marked.desk.assignment;
    LessonVersion other = marked.publish(MarkedDesk::withOneOther);
    VersionMove.make(assignment, other, Marks.KEEP, UUID.randomUUID(), by(marked));

    assertThat(WrittenAnswer.listIn(assignment))
        .extracting(WrittenAnswer::state)
        .containsExactly(WrittenAnswer.State.TO_MARK);
    assertThat(make(marked, new Draft(MarkedDesk.CHOICE, Kind.FULL_CREDIT, null)))
        .isEqualTo(Outcome.MADE);
    assertThat(chose.score()).isEqualTo(Score.of(1, 7));
    assertThat(make(marked, new Draft("nobody-was-asked", Kind.DROP, null)))
        .isEqualTo(Outcome.UNFIT);
  }

  @Test
  void a_failed_try_costs_its_penalty_by_the_corrected_question_too() {
    MarkedDesk marked = new MarkedDesk(FeedbackPolicy.INTERACTIVE);
    Submission neitherThenCorrected = marked.tried("c", "b", "a");
    make(marked, regrade(marked));
    assertThat(neitherThenCorrected.score()).isEqualTo(Score.of(2.0 / 3, 7));
  }

  @Test
  void points_that_a_teacher_gave_stay_and_a_dry_run_says_whose() {
    MarkedDesk marked = new MarkedDesk(FeedbackPolicy.AFTER_HAND_IN);
    Submission given = marked.tried("b");
    Submission other = marked.tried("a");
    MarkOverride.Given half = new MarkOverride.Given(new BigDecimal("0.5"), "Nearly.");
    MarkOverride.On seen = new MarkOverride.On(MarkedDesk.CHOICE, 1, 0);
    assertThat(MarkOverride.give(given.attempt(), seen, half, by(marked))).isTrue();
    Draft regrade = regrade(marked);
    DryRun run = dryRun(marked, regrade);
    assertThat(run.changes())
        .extracting(DryRun.Change::personId)
        .containsExactly(other.attempt().person().id());
    assertThat(run.keepers())
        .extracting(DryRun.Keeper::personId)
        .containsExactly(given.attempt().person().id());
    make(marked, regrade);
    assertThat(given.score()).isEqualTo(Score.of(0.5, 7));
    undo(marked, MarkedDesk.CHOICE);
    DryRun full = dryRun(marked, new Draft(MarkedDesk.CHOICE, Kind.FULL_CREDIT, null));
    assertThat(full.keepers()).as("what everybody gets comes before it").isEmpty();
    assertThat(full.changes())
        .extracting(DryRun.Change::personId)
        .containsExactly(given.attempt().person().id());
  }

  @Test
  void full_credit_is_full_by_certainty_as_well() {
    MarkedDesk marked = new MarkedDesk(FeedbackPolicy.CERTAINTY);
    Submission sure = marked.sure();
    assertThat(sure.score()).isEqualTo(Score.of(0, 7));
    Draft full = new Draft(MarkedDesk.CHOICE, Kind.FULL_CREDIT, null);
    DryRun run = dryRun(marked, full);
    assertThat(run.changes().getFirst().items().getFirst().before().earned())
        .isEqualByComparingTo(BigDecimal.valueOf(-2));
    make(marked, full);
    assertThat(sure.score()).isEqualTo(Score.of(1, 7));
  }

  @Test
  void what_a_person_marked_cannot_be_marked_anew() {
    MarkedDesk marked = new MarkedDesk(FeedbackPolicy.AFTER_HAND_IN);
    Submission judged = marked.judged();
    assertThat(judged.score()).isEqualTo(Score.of(4, 7));
    LessonVersion other = marked.publish(MarkedDesk::withOtherRubric);
    assertThat(make(marked, new Draft(MarkedDesk.WRITTEN, Kind.REGRADE, other)))
        .isEqualTo(Outcome.UNFIT);
    Item written = AskedItems.in(marked.desk.assignment).find(MarkedDesk.WRITTEN).orElseThrow();
    assertThat(Repairs.findNewer(marked.desk.assignment, written)).isEmpty();
    assertThat(judged.score()).isEqualTo(Score.of(4, 7));
  }

  @Test
  void moving_the_class_leaves_what_a_person_marked_and_says_so() {
    MarkedDesk marked = new MarkedDesk(FeedbackPolicy.AFTER_HAND_IN);
    Submission judged = marked.judged();
    LessonVersion other = marked.publish(MarkedDesk::withOtherRubric);
    assertThat(VersionMove.countMarkedByPersons(marked.desk.assignment, other)).isEqualTo(1);
    assertThat(VersionMove.drafts(marked.desk.assignment, other, Marks.REGRADE)).isEmpty();
    VersionMove.make(marked.desk.assignment, other, Marks.REGRADE, UUID.randomUUID(), by(marked));
    assertThat(judged.score()).isEqualTo(Score.of(4, 7));
    assertThat(Repair.listIn(marked.desk.assignment)).isEmpty();
  }

  @Test
  void a_repair_from_before_leaves_what_a_person_marked() {
    MarkedDesk marked = new MarkedDesk(FeedbackPolicy.AFTER_HAND_IN);
    Submission judged = marked.judged();
    LessonVersion other = marked.publish(MarkedDesk::withOtherRubric);
    Draft old = new Draft(MarkedDesk.WRITTEN, Kind.REGRADE, other);
    Repair.make(marked.desk.assignment, old, UUID.randomUUID(), null, by(marked));
    Submission.remarkIn(marked.desk.assignment);
    assertThat(judged.score()).isEqualTo(Score.of(4, 7));
  }

  @Test
  void full_credit_and_dropping_work_for_what_a_person_marks_and_nobody_waits_for_it() {
    MarkedDesk marked = new MarkedDesk(FeedbackPolicy.AFTER_HAND_IN);
    Submission judged = marked.judged();
    Submission waiting = marked.written();
    assertThat(Result.of(waiting.attempt()).waiting()).isEqualTo(1);
    make(marked, new Draft(MarkedDesk.WRITTEN, Kind.FULL_CREDIT, null));
    assertThat(List.of(judged.score(), waiting.score())).containsOnly(Score.of(6, 7));
    assertThat(Result.of(waiting.attempt()).waiting()).isZero();
    undo(marked, MarkedDesk.WRITTEN);
    make(marked, new Draft(MarkedDesk.WRITTEN, Kind.DROP, null));
    assertThat(List.of(judged.score(), waiting.score())).containsOnly(Score.of(0, 1));
    undo(marked, MarkedDesk.WRITTEN);
    assertThat(judged.score()).isEqualTo(Score.of(4, 7));
  }

  @ParameterizedTest
  @EnumSource
  void a_dry_run_takes_as_many_statements_for_many_as_for_one(FeedbackPolicy policy) {
    MarkedDesk marked = new MarkedDesk(policy);
    marked.judged();
    marked.triedTwice();
    long few = statementsOfDryRun(marked);
    for (int i = 0; i < 5; i++) {
      marked.judged();
      marked.leaves(marked.triedTwice());
    }
    assertThat(statementsOfDryRun(marked)).isEqualTo(few).isLessThanOrEqualTo(9);
  }

  @Test
  void a_repair_by_an_older_version_leaves_what_was_begun_with_a_newer_one() {
    MarkedDesk marked = new MarkedDesk(FeedbackPolicy.AFTER_HAND_IN);
    Submission before = marked.tried("b");
    make(marked, regrade(marked));
    LessonVersion third = marked.publish(MarkedDesk::correctedAgain);
    VersionMove.make(marked.desk.assignment, third, Marks.KEEP, UUID.randomUUID(), by(marked));
    Submission right = marked.tried("c");
    Submission wrong = marked.tried("b");
    Submission.remarkIn(marked.desk.assignment);
    assertThat(before.score()).isEqualTo(Score.of(1, 7));
    assertThat(right.score()).isEqualTo(Score.of(1, 7));
    assertThat(wrong.score()).isEqualTo(Score.of(0, 7));
    assertRecomputed(List.of(before, right, wrong));
  }

  private long statementsOfDryRun(MarkedDesk marked) {
    Draft full = new Draft(MarkedDesk.CHOICE, Kind.FULL_CREDIT, null);
    Panache.getEntityManager().flush();
    Panache.getEntityManager().clear();
    Assignment assignment =
        Assignment.findTaughtBy(marked.desk.teacher, marked.desk.assignment.id()).orElseThrow();
    Map<String, Amendment> instead = Repairs.with(assignment, List.of(full));
    return Statements.during(sessions, () -> DryRun.of(AskedItems.in(assignment), instead));
  }

  private static Draft regrade(MarkedDesk marked) {
    return new Draft(MarkedDesk.CHOICE, Kind.REGRADE, marked.publish(MarkedDesk::corrected));
  }

  private static DryRun dryRun(MarkedDesk marked, Draft draft) {
    Assignment assignment = marked.desk.assignment;
    return DryRun.of(AskedItems.in(assignment), Repairs.with(assignment, List.of(draft)));
  }

  private static Outcome make(MarkedDesk marked, Draft draft) {
    return Repairs.make(marked.desk.assignment, draft, UUID.randomUUID(), by(marked));
  }

  private static void undo(MarkedDesk marked, String question) {
    Repairs.undo(
        Objects.requireNonNull(Repair.standingIn(marked.desk.assignment).get(question)),
        by(marked));
  }

  private static void assertRecomputed(List<Submission> all) {
    assertThat(new ArrayList<>(all))
        .allSatisfy(
            submission ->
                assertThat(Result.of(submission.attempt()).score()).isEqualTo(submission.score()));
  }

  private static Authorship by(MarkedDesk marked) {
    return new Authorship(marked.desk.teacher, Desk.NOW);
  }
}
