package org.aidememoire.site.turns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LineTest {
  private final Line line = new Line(2, 1);
  private final List<String> served = new ArrayList<>();

  @Test
  void so_many_are_served_at_once_and_the_others_in_the_order_in_which_they_came() {
    enter("first");
    enter("second");
    enter("third");
    enter("fourth");
    assertThat(served).containsExactly("first", "second");
    line.leave();
    assertThat(served).containsExactly("first", "second", "third");
    line.leave();
    assertThat(served).containsExactly("first", "second", "third", "fourth");
  }

  @Test
  void a_place_that_nobody_waits_for_is_kept_for_the_next() {
    enter("first");
    enter("second");
    line.leave();
    line.leave();
    enter("third");
    enter("fourth");
    enter("fifth");
    assertThat(served).containsExactly("first", "second", "third", "fourth");
  }

  @Test
  void who_gives_up_is_passed_over() {
    enter("first");
    enter("second");
    Runnable third = enter("third");
    enter("fourth");
    assertThat(line.giveUp(third)).isTrue();
    line.leave();
    assertThat(served).containsExactly("first", "second", "fourth");
  }

  @Test
  void who_has_a_place_cannot_give_up_waiting() {
    assertThat(line.giveUp(enter("first"))).isFalse();
  }

  @Test
  void a_line_without_a_place_is_refused() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Line(0, 1));
  }

  @Test
  void so_many_may_step_aside_and_no_more() {
    assertThat(line.takeRoomAside()).isTrue();
    assertThat(line.takeRoomAside()).isFalse();
    line.leaveAside();
    assertThat(line.takeRoomAside()).isTrue();
  }

  private Runnable enter(String name) {
    Runnable served = () -> this.served.add(name);
    line.enter(served);
    return served;
  }
}
