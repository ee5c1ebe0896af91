package org.aidememoire.attempt.web.quiz;

import java.util.List;
import org.aidememoire.lesson.FeedbackPolicy;
import org.aidememoire.lesson.Item;
import org.aidememoire.lesson.Tries;
import org.aidememoire.site.Points;
import org.jspecify.annotations.Nullable;

/**
 * What is good to know of the tries of a quiz before it begins.
 *
 * @param most how many each question has; 0 where that is not the same for all
 * @param cost what a try takes that is not fully right, such as {@code 33%}; empty where it takes
 *     nothing, or not from all questions the same
 */
record TriesCard(int most, String cost) {

  /** Null where there is one try for each question. */
  static @Nullable TriesCard of(List<Item> items, FeedbackPolicy policy) {
    List<Tries> all = items.stream().map(Item::tries).filter(one -> policy.tries(one) > 1).toList();
    if (all.isEmpty()) {
      return null;
    }
    Tries first = all.getFirst();
    boolean same =
        all.size() == items.size()
            && all.stream()
                .allMatch(one -> one.most() == first.most() && one.penalty() == first.penalty());
    return same ? new TriesCard(first.most(), cost(first)) : new TriesCard(0, "");
  }

  /** Empty where nothing is taken. */
  static String cost(Tries tries) {
    return tries.penalty() > 0 ? Points.percent(tries.penalty()) : "";
  }
}
