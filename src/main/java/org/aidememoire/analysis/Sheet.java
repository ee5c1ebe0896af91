package org.aidememoire.analysis;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aidememoire.common.Score;
import org.aidememoire.question.Answer;
import org.aidememoire.question.Mark;
import org.jspecify.annotations.Nullable;

/**
 * One attempt that counts.
 *
 * @param items what became of each item that the attempt had, by the id of its question
 */
public record Sheet(Map<String, Given> items) {

  /**
   * An answer with its mark.
   *
   * @param waits whether a person has still to mark it; not where everybody was granted the same
   */
  public record Given(Answer answer, Mark mark, boolean waits) {}

  public Sheet {
    items = Collections.unmodifiableMap(new LinkedHashMap<>(items));
  }

  /** Empty where the attempt did not have the item. */
  Optional<Row> findRow(String question) {
    return Optional.ofNullable(items.get(question))
        .map(given -> new Row(given.answer(), given.mark(), given.waits(), restOf(question)));
  }

  /** Answers that a person has still to mark are left out: they say nothing yet. */
  private @Nullable Double restOf(String question) {
    List<Score> others =
        items.entrySet().stream()
            .filter(entry -> !entry.getKey().equals(question))
            .map(Map.Entry::getValue)
            .filter(given -> !given.waits())
            .map(given -> given.mark().score())
            .toList();
    Score rest = Score.sum(others);
    return rest.possible().signum() == 0 ? null : rest.share();
  }
}
