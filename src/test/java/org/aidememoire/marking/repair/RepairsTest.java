package org.aidememoire.marking.repair;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.aidememoire.assignment.Assignment.Authorship;
import org.aidememoire.attempt.Amendment.Kind;
import org.aidememoire.attempt.AskedItems;
import org.aidememoire.attempt.Attempt;
import org.aidememoire.attempt.Repair;
import org.aidememoire.attempt.Repair.Draft;
import org.aidememoire.attempt.Result;
import org.aidememoire.attempt.SaveRequest;
import org.aidememoire.attempt.Submission;
import org.aidememoire.attempt.Workplace;
import org.aidememoire.audit.AuditEntry;
import org.aidememoire.common.Score;
import org.aidememoire.lesson.LessonVersion;
import org.aidememoire.marking.repair.DryRun.Direction;
import org.aidememoire.marking.repair.Repairs.Outcome;
import org.aidememoire.marking.repair.VersionMove.Marks;
import org.aidememoire.people.Person;
import org.aidememoire.question.Answer;
import org.aidememoire.question.Response;
import org.aidememoire.testing.CorrectedLesson;
import org.aidememoire.testing.Desk;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestTransaction
class RepairsTest {
  private static final Instant NOW = Desk.NOW;

  private final UUID key = UUID.randomUUID();

  @Test
  void a_repair_marks_all_hand_ins_anew_and_is_on_record() {
    Desk desk = new Desk();
    Submission one = handedIn(desk, desk.student, "right");
    Submission other = handedIn(desk, desk.other, "wrong");
    assertThat(make(desk, Kind.FULL_CREDIT)).isEqualTo(Outcome.MADE);
    assertThat(one.score()).isEqualTo(Score.of(1, 2));
    assertThat(other.score()).isEqualTo(Score.of(1, 2));
    Repair repair = standing(desk);
    assertThat(actions("repair", repair.id())).containsExactly("repair");
  }

  @Test
  void the_score_that_is_stored_comes_out_again_from_steps_version_and_repair() {
    Desk desk = new Desk();
    Submission one = handedIn(desk, desk.student, "wrong");
    for (Kind kind : List.of(Kind.FULL_CREDIT, Kind.DROP)) {
      make(desk, new Draft("first", kind, null), UUID.randomUUID());
      assertThat(Result.of(one.attempt()).score()).isEqualTo(one.score());
      undo(desk);
    }
  }

  @Test
  void marking_anew_follows_the_corrected_question_and_may_lower_a_mark() {
    Desk desk = new Desk();
    Submission one = handedIn(desk, desk.student, "right");
    Submission other = handedIn(desk, desk.other, "wrong");
    LessonVersion corrected = CorrectedLesson.publish(desk.version, NOW);
    make(desk, new Draft("first", Kind.REGRADE, corrected), key);
    assertThat(one.score()).isEqualTo(Score.of(0, 2));
    assertThat(other.score()).isEqualTo(Score.of(1, 2));
  }

  @Test
  void whoever_hands_in_later_is_marked_alike() {
    Desk desk = new Desk();
    make(desk, Kind.DROP);
    assertThat(handedIn(desk, desk.student, "right").score()).isEqualTo(Score.of(0, 1));
  }

  @Test
  void taking_a_repair_back_restores_every_mark_exactly() {
    Desk desk = new Desk();
    Submission one = handedIn(desk, desk.student, "right");
    Submission other = handedIn(desk, desk.other, "wrong");
    List<Score> before = List.of(one.score(), other.score());
    make(desk, Kind.DROP);
    Repair repair = standing(desk);
    for (int time = 0; time < 2; time++) {
      Repairs.undo(repair, by(desk));
      assertThat(List.of(one.score(), other.score())).isEqualTo(before);
    }
    assertThat(actions("repair", repair.id())).containsExactly("repair", "undo-repair");
    assertThat(Repair.listIn(desk.assignment)).hasSize(1);
  }

  @Test
  void the_same_form_twice_repairs_once_and_another_one_is_told_that_it_is_repaired() {
    Desk desk = new Desk();
    assertThat(make(desk, Kind.DROP)).isEqualTo(Outcome.MADE);
    assertThat(make(desk, Kind.DROP)).isEqualTo(Outcome.MADE);
    assertThat(make(desk, new Draft("first", Kind.FULL_CREDIT, null), UUID.randomUUID()))
        .isEqualTo(Outcome.TAKEN);
    assertThat(Repair.listIn(desk.assignment)).hasSize(1);
  }

  @Test
  void what_does_not_fit_is_refused() {
    Desk desk = new Desk();
    assertThat(make(desk, new Draft("nowhere", Kind.DROP, null), key)).isEqualTo(Outcome.UNFIT);
    assertThat(make(desk, new Draft("first", Kind.REGRADE, null), key)).isEqualTo(Outcome.UNFIT);
    assertThat(make(desk, new Draft("first", Kind.DROP, desk.version), key))
        .isEqualTo(Outcome.UNFIT);
  }

  @Test
  void a_dry_run_lists_whose_marks_would_change_and_changes_nothing() {
    Desk desk = new Desk();
    Submission one = handedIn(desk, desk.student, "right");
    handedIn(desk, desk.other, "wrong");
    Draft full = new Draft("first", Kind.FULL_CREDIT, null);
    DryRun run =
        DryRun.of(AskedItems.in(desk.assignment), Repairs.with(desk.assignment, List.of(full)));
    assertThat(run.unchanged()).isEqualTo(1);
    assertThat(run.changes()).hasSize(1);
    DryRun.Change change = run.changes().getFirst();
    assertThat(change.student()).isEqualTo("Olu Other");
    assertThat(change.before()).isEqualTo(Score.of(0, 2));
    assertThat(change.after()).isEqualTo(Score.of(1, 2));
    assertThat(change.items())
        .containsExactly(new DryRun.ItemChange(1, points(0, 1), points(1, 1)));
    assertThat(run.count(Direction.HIGHER)).isEqualTo(1);
    assertThat(one.score()).isEqualTo(Score.of(1, 2));
    assertThat(Repair.listIn(desk.assignment)).isEmpty();
  }

  @Test
  void late_answers_do_not_count_in_a_dry_run_either() {
    Desk desk = new Desk();
    Attempt attempt = begun(desk, desk.student);
    attempt.answer(request("wrong"), NOW);
    attempt.answer(new SaveRequest("first", UUID.randomUUID(), 1, choice("right")), desk.dueAt());
    Submission handedIn = attempt.handIn(desk.dueAt());
    assertThat(handedIn.score()).isEqualTo(Score.of(0, 2));
    DryRun run = DryRun.of(AskedItems.in(desk.assignment), Map.of());
    assertThat(run.changes()).isEmpty();
    make(desk, Kind.FULL_CREDIT);
    undo(desk);
    assertThat(handedIn.score()).isEqualTo(Score.of(0, 2));
  }

  @Test
  void moving_the_class_changes_version_and_marks_and_can_be_taken_back() {
    Desk desk = new Desk();
    Submission one = handedIn(desk, desk.student, "right");
    Submission other = handedIn(desk, desk.other, "wrong");
    LessonVersion corrected = CorrectedLesson.publish(desk.version, NOW);
    for (int time = 0; time < 2; time++) {
      assertThat(VersionMove.make(desk.assignment, corrected, Marks.NEVER_LOWER, key, by(desk)))
          .isTrue();
    }
    assertThat(desk.assignment.version().number()).isEqualTo(2);
    assertThat(one.score()).isEqualTo(Score.of(1, 2));
    assertThat(other.score()).isEqualTo(Score.of(1, 2));
    assertThat(Repair.standingIn(desk.assignment)).containsOnlyKeys("first");

    VersionMove.undoLast(desk.assignment, by(desk));
    assertThat(desk.assignment.version().number()).isEqualTo(1);
    assertThat(other.score()).isEqualTo(Score.of(0, 2));
    assertThat(Repair.standingIn(desk.assignment)).isEmpty();
    assertThat(actions("assignment", desk.assignment.id()))
        .containsExactly("move-version", "undo-move-version");
  }

  @Test
  void moving_can_leave_the_marks_of_those_who_have_begun() {
    Desk desk = new Desk();
    Submission one = handedIn(desk, desk.student, "right");
    LessonVersion corrected = CorrectedLesson.publish(desk.version, NOW);
    VersionMove.make(desk.assignment, corrected, Marks.KEEP, key, by(desk));
    assertThat(one.score()).isEqualTo(Score.of(1, 2));
    assertThat(handedIn(desk, desk.other, "right").score()).isEqualTo(Score.of(0, 2));
  }

  @Test
  void a_class_is_not_moved_to_a_version_that_is_no_newer() {
    Desk desk = new Desk();
    assertThat(VersionMove.make(desk.assignment, desk.version, Marks.KEEP, key, by(desk)))
        .isFalse();
    assertThat(VersionMove.findNewer(desk.assignment)).isEmpty();
  }

  private static DryRun.Points points(int earned, int possible) {
    Score score = Score.of(earned, possible);
    return new DryRun.Points(score.earned(), score.possible());
  }

  private Outcome make(Desk desk, Kind kind) {
    return make(desk, new Draft("first", kind, null), key);
  }

  private static Outcome make(Desk desk, Draft draft, UUID key) {
    return Repairs.make(desk.assignment, draft, key, by(desk));
  }

  private static Repair standing(Desk desk) {
    return Objects.requireNonNull(Repair.standingIn(desk.assignment).get("first"));
  }

  private static void undo(Desk desk) {
    Repairs.undo(standing(desk), by(desk));
  }

  private static Submission handedIn(Desk desk, Person student, String option) {
    Attempt attempt = begun(desk, student);
    attempt.answer(request(option), NOW);
    return attempt.handIn(NOW);
  }

  private static Attempt begun(Desk desk, Person student) {
    Panache.getEntityManager().flush();
    Workplace place = Workplace.findSet(student, desk.assignment.id(), NOW).orElseThrow();
    return Attempt.begin(place, NOW).orElseThrow().attempt();
  }

  private static SaveRequest request(String option) {
    return new SaveRequest("first", UUID.randomUUID(), 0, choice(option));
  }

  private static Answer choice(String option) {
    return Answer.of(new Response.Choice(option));
  }

  private static Authorship by(Desk desk) {
    return new Authorship(desk.teacher, NOW);
  }

  private static List<String> actions(String type, long id) {
    return AuditEntry.listAbout(new AuditEntry.Subject(type, id)).stream()
        .map(AuditEntry::action)
        .toList();
  }
}
