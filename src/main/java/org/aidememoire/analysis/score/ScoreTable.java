package org.aidememoire.analysis.score;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.aidememoire.analysis.Sheet;
import org.aidememoire.common.Score;

/**
 * The points of a class, item by item.
 *
 * @param rows one for each student: points by the id of the item. Items that are worth nothing,
 *     because they were dropped, are not among them
 * @param waiting how many items are left out for everybody, because an answer to them is still to
 *     be marked: until then the sums of some would be too low
 */
record ScoreTable(List<Map<String, Score>> rows, int waiting) {

  static ScoreTable of(List<Sheet> sheets) {
    Set<String> waiting =
        sheets.stream()
            .flatMap(sheet -> sheet.items().entrySet().stream())
            .filter(item -> item.getValue().waits())
            .map(Map.Entry::getKey)
            .collect(Collectors.toSet());
    return new ScoreTable(
        sheets.stream().map(sheet -> row(sheet, waiting)).filter(row -> !row.isEmpty()).toList(),
        waiting.size());
  }

  private static Map<String, Score> row(Sheet sheet, Set<String> waiting) {
    Map<String, Score> row = new HashMap<>();
    sheet.items().forEach((id, given) -> row.put(id, given.mark().score()));
    row.values().removeIf(score -> score.possible().signum() == 0);
    row.keySet().removeAll(waiting);
    return row;
  }

  /** What each student earned in all. */
  List<Score> sums() {
    return rows.stream().map(row -> Score.sum(row.values())).toList();
  }

  /** The items that all have in common; empty where one had others than another. */
  Optional<List<String>> findCommonItems() {
    List<Map<String, Object>> kinds =
        rows.stream().map(ScoreTable::possible).distinct().limit(2).toList();
    return kinds.size() == 1
        ? Optional.of(List.copyOf(kinds.getFirst().keySet()))
        : Optional.empty();
  }

  private static Map<String, Object> possible(Map<String, Score> row) {
    return row.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().possible()));
  }

  double[] earned(String item) {
    return rows.stream().mapToDouble(row -> points(row, item)).toArray();
  }

  private static double points(Map<String, Score> row, String item) {
    return Optional.ofNullable(row.get(item)).orElse(Score.NOTHING).earned().doubleValue();
  }
}
