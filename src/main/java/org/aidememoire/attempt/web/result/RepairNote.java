package org.aidememoire.attempt.web.result;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.aidememoire.attempt.Amendment;
import org.aidememoire.attempt.Attempt;
import org.aidememoire.attempt.Repair;
import org.aidememoire.attempt.Result;
import org.aidememoire.attempt.Result.MarkedItem;
import org.aidememoire.site.Points;
import org.aidememoire.site.Words;
import org.jspecify.annotations.Nullable;

/**
 * What a student is told of a question that was put right after it was answered.
 *
 * @param points what it has changed for them; empty where nothing
 * @param undoneAt null while it stands
 */
public record RepairNote(Instant at, String what, String points, @Nullable Instant undoneAt) {

  /** The repairs that touch questions of the attempt, those taken back included. */
  static List<RepairNote> listOf(Attempt attempt, List<Repair> repairs, Result result) {
    return repairs.stream()
        .filter(repair -> repair.amendment().concerns(attempt.version()))
        .flatMap(
            repair ->
                IntStream.range(0, result.items().size())
                    .filter(i -> result.items().get(i).item().id().equals(repair.questionId()))
                    .mapToObj(i -> of(repair, i + 1, result)))
        .toList();
  }

  private static RepairNote of(Repair repair, int number, Result result) {
    MarkedItem item = result.items().get(number - 1);
    return new RepairNote(
        repair.madeAt(),
        what(repair.kind(), number),
        repair.stands() && item.override().isEmpty()
            ? item.before()
                .map(before -> points(inWords(result, before), inWords(result, item)))
                .orElse("")
            : "",
        repair.findUndoneAt().orElse(null));
  }

  public static String what(Amendment.Kind kind, int number) {
    ResultMessages words = Words.in(ResultMessages.class);
    return switch (kind) {
      case REGRADE -> words.repair_regrade(number);
      case NEVER_LOWER -> words.repair_never_lower(number);
      case FULL_CREDIT -> words.repair_full_credit(number);
      case DROP -> words.repair_drop(number);
    };
  }

  private static String points(String before, String after) {
    return before.equals(after) ? "" : Words.in(ResultMessages.class).repair_points(before, after);
  }

  private static String inWords(Result result, MarkedItem item) {
    return Words.in(ResultMessages.class)
        .some_points(Points.points(result.points(item)), Points.points(item.score().possible()));
  }
}
