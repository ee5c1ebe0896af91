package org.aidememoire.site.turns;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.helpers.test.UniAssertSubscriber;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class VisitTest {
  private final Line line = new Line(1, 1);

  @Test
  void a_request_goes_on_when_its_turn_has_come() {
    Came first = new Came();
    Came second = new Came();
    first.turn.assertCompleted();
    second.turn.assertNotTerminated();
    first.visit.end();
    second.turn.assertCompleted();
  }

  @Test
  void a_request_whose_sender_has_gone_waits_no_longer() {
    Came first = new Came();
    Came gone = new Came();
    Came third = new Came();
    gone.visit.end();
    first.visit.end();
    gone.turn.assertNotTerminated();
    third.turn.assertCompleted();
  }

  @Test
  void a_place_is_left_once_however_often_the_end_is_told() {
    Came first = new Came();
    Came second = new Came();
    Came third = new Came();
    first.visit.end();
    first.visit.end();
    second.turn.assertCompleted();
    third.turn.assertNotTerminated();
  }

  @Test
  void a_turn_that_comes_as_its_sender_goes_is_passed_on() {
    Came gone = new Came(Visit::end);
    gone.turn.assertNotTerminated();
    new Came().turn.assertCompleted();
  }

  @Test
  void who_waited_too_long_is_told_to_come_back_and_takes_no_turn() {
    Came first = new Came();
    Came tired = new Came();
    Came third = new Came();
    tired.visit.giveUp();
    tired.turn.assertFailedWith(WaitedTooLong.class);
    first.visit.end();
    third.turn.assertCompleted();
  }

  @Test
  void who_is_served_is_not_told_to_come_back() {
    Came first = new Came();
    first.visit.giveUp();
    first.turn.assertCompleted();
    assertThat(first.visit.isWaiting()).isFalse();
  }

  @Test
  void who_takes_long_lets_the_next_come_and_leaves_no_place_in_the_end() {
    Came slow = new Came();
    Came second = new Came();
    Came third = new Came();
    assertThat(slow.visit.stepAsideAfter(Duration.ZERO)).isFalse();
    second.turn.assertCompleted();
    slow.visit.end();
    third.turn.assertNotTerminated();
    second.visit.end();
    third.turn.assertCompleted();
  }

  @Test
  void no_more_step_aside_than_may() {
    Came slow = new Came();
    Came slower = new Came();
    Came third = new Came();
    slow.visit.stepAsideAfter(Duration.ZERO);
    assertThat(slower.visit.stepAsideAfter(Duration.ZERO)).isTrue();
    third.turn.assertNotTerminated();
    slow.visit.end();
    assertThat(slower.visit.stepAsideAfter(Duration.ZERO)).isFalse();
    third.turn.assertCompleted();
  }

  @Test
  void who_waits_or_has_just_come_keeps_their_turn() {
    Came first = new Came();
    Came second = new Came();
    assertThat(first.visit.stepAsideAfter(Duration.ofHours(1))).isTrue();
    assertThat(second.visit.stepAsideAfter(Duration.ZERO)).isTrue();
    second.turn.assertNotTerminated();
    first.visit.end();
    second.turn.assertCompleted();
  }

  @Test
  void who_is_gone_has_nothing_to_step_aside_from() {
    Came gone = new Came();
    gone.visit.end();
    assertThat(gone.visit.stepAsideAfter(Duration.ZERO)).isFalse();
    assertThat(line.takeRoomAside()).isTrue();
  }

  @Test
  void nothing_of_a_request_is_held_once_it_has_its_turn_or_is_gone() {
    Came served = new Came();
    Came gone = new Came();
    Came tired = new Came();
    assertThat(served.visit.holdsRequest()).isFalse();
    assertThat(gone.visit.holdsRequest()).isTrue();
    gone.visit.end();
    tired.visit.giveUp();
    assertThat(gone.visit.holdsRequest()).isFalse();
    assertThat(tired.visit.holdsRequest()).isFalse();
  }

  /** A request that has come and entered the line. */
  private final class Came {
    final UniAssertSubscriber<Void> turn;
    final Visit visit;

    Came() {
      this(one -> {});
    }

    /** What happens before it enters the line. */
    Came(Consumer<Visit> before) {
      AtomicReference<Visit> made = new AtomicReference<>();
      turn =
          Uni.createFrom()
              .<Void>emitter(
                  emitter -> {
                    made.set(new Visit(line, emitter));
                    before.accept(made.get());
                    line.enter(made.get());
                  })
              .subscribe()
              .withSubscriber(UniAssertSubscriber.create());
      visit = made.get();
    }
  }
}
