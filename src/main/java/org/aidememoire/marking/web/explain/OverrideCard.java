package org.aidememoire.marking.web.explain;

import java.math.BigDecimal;
import java.util.Optional;
import org.aidememoire.attempt.MarkOverride;
import org.aidememoire.attempt.Result;
import org.aidememoire.attempt.Result.MarkedItem;
import org.aidememoire.attempt.Step;
import org.aidememoire.common.FormErrors;
import org.aidememoire.site.Points;
import org.jspecify.annotations.Nullable;

/**
 * The form by which a teacher gives other points for one answer.
 *
 * @param step the number of the state of the answer that counts; 0 where there is none
 * @param override the id of such points that hold now; 0 where none do
 * @param points as typed, or those that hold; or else those that did, for another answer
 * @param lapsed those that did; null where there are none
 */
record OverrideCard(
    String id,
    int step,
    BigDecimal most,
    long override,
    String points,
    String reason,
    @Nullable MarkOverride lapsed,
    FormErrors errors) {

  static OverrideCard of(Result result, MarkedItem marked, OverrideForm typed, FormErrors errors) {
    String id = marked.item().id();
    int step = result.held().findHolding(id).map(Step::number).orElse(0);
    BigDecimal most = marked.score().possible();
    long given = marked.override().map(MarkOverride::id).orElse(0L);
    Optional<MarkOverride> lapsed = result.findLapsed(marked);
    Optional<MarkOverride> shown = marked.override().or(() -> lapsed);
    boolean refused = typed.isOf(marked) && !errors.isEmpty();
    return new OverrideCard(
        id,
        step,
        most,
        given,
        refused ? typed.points() : shown.map(one -> points(one, most)).orElse(""),
        refused ? typed.reason() : shown.map(MarkOverride::reason).orElse(""),
        lapsed.orElse(null),
        refused ? errors : new FormErrors());
  }

  /** The item may be worth less since they were given. */
  private static String points(MarkOverride given, BigDecimal most) {
    return Points.points(given.points().min(most), Points.PLACES_AS_STORED);
  }

  /** The id of what can be taken back; 0 where nothing can. */
  public long removable() {
    return lapsed == null ? override : lapsed.id();
  }

  public boolean isRefused() {
    return !errors.isEmpty();
  }

  /** Whether there is something to see in it at once. */
  public boolean isOpen() {
    return isRefused() || lapsed != null;
  }
}
