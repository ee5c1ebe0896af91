package org.aidememoire.marking.web.explain;

import java.math.BigDecimal;
import org.aidememoire.attempt.MarkOverride;
import org.aidememoire.attempt.Result;
import org.aidememoire.attempt.Result.MarkedItem;
import org.aidememoire.attempt.Step;
import org.aidememoire.common.FormErrors;
import org.aidememoire.site.Points;

/**
 * The form by which a teacher gives other points for one answer.
 *
 * @param step the number of the state of the answer that counts; 0 where there is none
 * @param override the id of such points that hold now; 0 where none do
 * @param points as typed, or those that hold
 */
record OverrideCard(
    String id,
    int step,
    BigDecimal most,
    long override,
    String points,
    String reason,
    FormErrors errors) {

  static OverrideCard of(Result result, MarkedItem marked, OverrideForm typed, FormErrors errors) {
    String id = marked.item().id();
    int step = result.held().findHolding(id).map(Step::number).orElse(0);
    BigDecimal most = marked.score().possible();
    long given = marked.override().map(MarkOverride::id).orElse(0L);
    return typed.isOf(marked) && !errors.isEmpty()
        ? new OverrideCard(id, step, most, given, typed.points(), typed.reason(), errors)
        : new OverrideCard(
            id,
            step,
            most,
            given,
            given > 0 ? Points.points(marked.score().earned(), Points.PLACES_AS_STORED) : "",
            marked.override().map(MarkOverride::reason).orElse(""),
            new FormErrors());
  }

  /** Whether there is something to see in it at once. */
  public boolean isOpen() {
    return !errors.isEmpty();
  }
}
