package org.aidememoire.assignment.web;

import java.time.Duration;
import java.time.Instant;
import org.aidememoire.assignment.Times;
import org.jspecify.annotations.Nullable;

/**
 * In what the times of one student differ from everybody's: the effect, whatever it comes from.
 *
 * @param dueAt null where it is everybody's
 * @param limited whether the student has another time limit than everybody
 * @param limit that limit; null where the student has none at all
 */
public record OwnHint(@Nullable Instant dueAt, boolean limited, @Nullable Duration limit) {

  public static OwnHint of(Times everybody, Times own) {
    Instant dueAt = own.window().dueAt();
    return new OwnHint(
        dueAt.equals(everybody.window().dueAt()) ? null : dueAt,
        !own.limit().equals(everybody.limit()),
        own.limit().orElse(null));
  }
}
