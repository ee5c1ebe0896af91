package org.aidememoire.analysis.spelling;

import java.util.ArrayList;
import java.util.List;

/**
 * Whether two answers differ by no more than a slip. For looking at answers only: marks know no
 * near misses.
 */
final class NearMiss {
  /** Of shorter words too many are one letter apart: east and west have three in common. */
  private static final int SHORTEST = 5;

  private NearMiss() {}

  /**
   * Whether they are the same but for spaces, hyphens and other signs, or agree word by word, where
   * a word may have one slip. Figures are never slips: 1953 is not 1954.
   *
   * @param first read by {@link org.aidememoire.question.rule.Wording}, without accents
   * @param second the same
   */
  static boolean areNear(String first, String second) {
    List<String> one = words(first);
    List<String> other = words(second);
    boolean figures = (first + second).codePoints().anyMatch(Character::isDigit);
    return (!figures && !one.isEmpty() && String.join("", one).equals(String.join("", other)))
        || agree(one, other);
  }

  private static boolean agree(List<String> one, List<String> other) {
    if (one.isEmpty() || one.size() != other.size()) {
      return false;
    }
    for (int i = 0; i < one.size(); i++) {
      if (!one.get(i).equals(other.get(i)) && !isSlip(one.get(i), other.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    for (String word : text.split("[^\\p{L}\\p{M}\\p{Nd}]+")) {
      if (!word.isEmpty()) {
        words.add(word);
      }
    }
    return words;
  }

  /**
   * One letter more, less, another or changed with its neighbour: four of five misspellings are of
   * this kind (Damerau 1964, "A technique for computer detection and correction of spelling
   * errors", Communications of the ACM 7(3), 171–176). Not the first letter, which is seldom wrong
   * and turns words round: moral, amoral.
   */
  private static boolean isSlip(String one, String other) {
    String longer = one.length() >= other.length() ? one : other;
    String shorter = one.length() >= other.length() ? other : one;
    if (shorter.length() < SHORTEST
        || longer.length() - shorter.length() > 1
        || longer.charAt(0) != shorter.charAt(0)
        || (one + other).codePoints().anyMatch(Character::isDigit)) {
      return false;
    }
    int same = 0;
    while (same < shorter.length() && longer.charAt(same) == shorter.charAt(same)) {
      same++;
    }
    return longer.length() > shorter.length()
        ? longer.substring(same + 1).equals(shorter.substring(same))
        : isChangedAt(same, longer, shorter);
  }

  private static boolean isChangedAt(int index, String one, String other) {
    boolean replaced = one.substring(index + 1).equals(other.substring(index + 1));
    boolean swapped =
        index + 1 < one.length()
            && one.charAt(index) == other.charAt(index + 1)
            && one.charAt(index + 1) == other.charAt(index)
            && one.substring(index + 2).equals(other.substring(index + 2));
    return replaced || swapped;
  }
}
