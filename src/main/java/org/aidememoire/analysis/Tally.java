package org.aidememoire.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.aidememoire.question.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * How often each thing was answered to one part of a question.
 *
 * @param head the part; null where the question has only one
 * @param answers how many answers to the question there are
 * @param others how many answers say what is too rare to be listed
 * @param left how many answers say nothing here
 */
public record Tally(@Nullable Label head, List<Count> counts, int answers, int others, int left) {
  /** So many different typed answers or passages are listed. */
  static final int MOST_LISTED = 8;

  public Tally {
    counts = List.copyOf(counts);
  }

  public boolean hasPopularError() {
    return counts.stream().anyMatch(Count::isPopularError);
  }

  /** Counts what answers say, in an order given or in that of their coming. */
  static final class Counter<K> {
    private final Map<K, Integer> counts = new LinkedHashMap<>();
    private int answers;
    private int left;

    /** Makes something appear even if nobody says it. */
    Counter<K> offer(K key) {
      counts.putIfAbsent(key, 0);
      return this;
    }

    /** One answer, which says any number of things. */
    void add(Iterable<K> said) {
      answers++;
      boolean silent = true;
      for (K key : said) {
        counts.merge(key, 1, Integer::sum);
        silent = false;
      }
      left += silent ? 1 : 0;
    }

    /** One answer, which says one thing. */
    void addOne(K said) {
      add(List.of(said));
    }

    /** Everything, in its order. */
    Tally whole(@Nullable Label head, Function<K, Label> label, Function<K, @Nullable Verdict> of) {
      return new Tally(head, list(label, of), answers, 0, left);
    }

    /** What is right, and what was said. */
    Tally said(@Nullable Label head, Function<K, Label> label, Function<K, @Nullable Verdict> of) {
      List<Count> counted =
          list(label, of).stream().filter(one -> one.count() > 0 || one.isRight()).toList();
      return new Tally(head, counted, answers, 0, left);
    }

    /** The most frequent first, as many as are worth listing. */
    Tally frequent(
        @Nullable Label head, Function<K, Label> label, Function<K, @Nullable Verdict> of) {
      List<Count> sorted =
          list(label, of).stream()
              .sorted(Comparator.comparingInt(Count::count).reversed())
              .toList();
      List<Count> listed = sorted.subList(0, Math.min(MOST_LISTED, sorted.size()));
      int rest = sorted.stream().skip(MOST_LISTED).mapToInt(Count::count).sum();
      return new Tally(head, listed, answers, rest, left);
    }

    private List<Count> list(Function<K, Label> label, Function<K, @Nullable Verdict> of) {
      List<Count> list = new ArrayList<>();
      counts.forEach(
          (key, count) -> list.add(new Count(label.apply(key), of.apply(key), count, answers)));
      return list;
    }
  }
}
