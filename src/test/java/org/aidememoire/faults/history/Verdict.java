package org.aidememoire.faults.history;

import java.util.List;

/**
 * What came of comparing a history with what is stored.
 *
 * @param acknowledged how many answers the server said that it kept
 * @param lost acknowledged answers that are not in the final state as they were sent
 * @param duplicates what is stored twice: answers, attempts, hand-ins
 * @param untrue everything else that the server said and that is not so
 */
public record Verdict(
    int acknowledged, List<String> lost, List<String> duplicates, List<String> untrue) {
  public Verdict {
    lost = List.copyOf(lost);
    duplicates = List.copyOf(duplicates);
    untrue = List.copyOf(untrue);
  }

  public boolean isClean() {
    return lost.isEmpty() && duplicates.isEmpty() && untrue.isEmpty();
  }
}
