package org.aidememoire.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import java.util.Set;
import org.aidememoire.lesson.FeedbackPolicy;
import org.aidememoire.lesson.ReviewOptions;
import org.aidememoire.lesson.ReviewOptions.Moment;
import org.aidememoire.lesson.ReviewOptions.Seen;
import org.junit.jupiter.api.Test;

class DeliveryTest {
  @Test
  void it_is_stored_and_read_as_it_was() {
    ReviewOptions review =
        new ReviewOptions(Map.of(Moment.WHILE_OPEN, Set.of(Seen.OWN_ANSWER, Seen.MARK)));
    Delivery chosen =
        new Delivery(0, Grading.MEAN, 30, FeedbackPolicy.INTERACTIVE, review, true, true);
    assertThat(Delivery.fromJson(chosen.toJson())).isEqualTo(chosen);
    assertThat(Delivery.fromJson(Delivery.USUAL.toJson())).isEqualTo(Delivery.USUAL);
  }

  @Test
  void one_attempt_is_used_up_by_one_and_any_number_never() {
    assertThat(Delivery.USUAL.allowsMoreThan(0)).isTrue();
    assertThat(Delivery.USUAL.allowsMoreThan(1)).isFalse();
    Delivery any = new Delivery(0, Grading.LAST, 0, null, null, false, false);
    assertThat(any.allowsMoreThan(1000)).isTrue();
  }

  @Test
  void the_lessons_policy_holds_where_the_teacher_chose_none() {
    assertThat(Delivery.USUAL.policy(FeedbackPolicy.AFTER_CLOSE))
        .isEqualTo(FeedbackPolicy.AFTER_CLOSE);
  }

  @Test
  void impossible_numbers_are_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Delivery(101, Grading.BEST, 0, null, null, false, false));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Delivery(1, Grading.BEST, -1, null, null, false, false));
  }
}
