package org.aidememoire.question.rule;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A stable shuffle: a pure function of the seed that an attempt stores and of a question's id, so
 * that a page looks the same every time it is opened. The algorithm is written out here because
 * attempts outlive versions of the JDK.
 */
public final class Shuffle {
  private long state;

  private Shuffle(long seed, String id) {
    state = seed;
    for (int i = 0; i < id.length(); i++) {
      state = mix(state + id.charAt(i));
    }
  }

  /** The entries in an order of their own (Fisher and Yates; Durstenfeld 1964). */
  public static <T> List<T> of(List<T> entries, long seed, String id) {
    return new Shuffle(seed, id).shuffled(entries);
  }

  /** As {@link #of}, but never in the order given, unless there is only one. */
  public static <T> List<T> apart(List<T> entries, long seed, String id) {
    Shuffle shuffle = new Shuffle(seed, id);
    List<T> shuffled = shuffle.shuffled(entries);
    while (entries.size() > 1 && shuffled.equals(entries)) {
      shuffled = shuffle.shuffled(entries);
    }
    return shuffled;
  }

  private <T> List<T> shuffled(List<T> entries) {
    List<T> shuffled = new ArrayList<>(entries);
    for (int i = shuffled.size() - 1; i > 0; i--) {
      Collections.swap(shuffled, i, below(i + 1));
    }
    return List.copyOf(shuffled);
  }

  private int below(int bound) {
    state = mix(state);
    return (int) Long.remainderUnsigned(state, bound);
  }

  /** One step of SplitMix64 (Steele, Lea and Flood 2014). */
  private static long mix(long from) {
    long z = from + 0x9E3779B97F4A7C15L;
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }
}
