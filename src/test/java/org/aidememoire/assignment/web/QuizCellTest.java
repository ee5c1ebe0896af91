package org.aidememoire.assignment.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.aidememoire.assignment.Times;
import org.aidememoire.assignment.Window;
import org.aidememoire.assignment.web.QuizCell.Stage;
import org.aidememoire.progress.QuizState;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What the table of a class says of one student's quiz. */
class QuizCellTest {
  private static final Instant BEGUN = Instant.parse("2026-11-20T10:00:00Z");
  private static final Duration LIMIT = Duration.ofMinutes(40);
  private static final Window WEEK = new Window(BEGUN, BEGUN.plus(Duration.ofDays(7)));

  @Test
  void an_attempt_with_a_time_limit_says_when_it_ends() {
    QuizCell open = QuizCell.of(List.of(attempt(1, null)), limited());
    assertThat(open.stage()).isEqualTo(Stage.OPEN);
    assertThat(open.limitEndsAt()).isEqualTo(BEGUN.plus(LIMIT));
    assertThat(open.isOver(BEGUN.plus(LIMIT).minusSeconds(1))).isFalse();
    assertThat(open.isOver(BEGUN.plus(LIMIT))).isTrue();
  }

  @Test
  void an_attempt_that_the_due_date_ends_says_only_that_time_is_over() {
    QuizCell open = QuizCell.of(List.of(attempt(1, null)), new Times(WEEK, Optional.empty()));
    assertThat(open.limitEndsAt()).isNull();
    assertThat(open.isOver(BEGUN)).isFalse();
    assertThat(open.isOver(WEEK.dueAt())).isTrue();
  }

  @Test
  void time_runs_for_nobody_who_has_handed_in_or_not_begun() {
    QuizCell handedIn = QuizCell.of(List.of(attempt(1, BEGUN.plusSeconds(60))), limited());
    QuizCell notBegun = QuizCell.of(List.of(), limited());
    for (QuizCell cell : List.of(handedIn, notBegun)) {
      assertThat(cell.limitEndsAt()).isNull();
      assertThat(cell.isOver(WEEK.dueAt())).isFalse();
    }
    assertThat(notBegun.stage()).isLessThan(handedIn.stage());
  }

  @Test
  void of_several_attempts_the_newest_says_how_far_the_student_is() {
    QuizCell again =
        QuizCell.of(List.of(attempt(2, null), attempt(1, BEGUN.plusSeconds(60))), limited());
    assertThat(again.stage()).isEqualTo(Stage.OPEN);
    assertThat(again.attempts()).isEqualTo(2);
  }

  private static Times limited() {
    return new Times(WEEK, Optional.of(LIMIT));
  }

  private static QuizState attempt(int number, @Nullable Instant handedInAt) {
    BigDecimal points = handedInAt == null ? null : BigDecimal.ONE;
    return new QuizState(number, 1, 1L, 1, number, BEGUN, 0, handedInAt, points, points, false);
  }
}
