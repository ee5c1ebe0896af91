package org.aidememoire.question.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.aidememoire.common.Quote;
import org.aidememoire.common.Slug;

/**
 * How far selected words agree with accepted passages: token F1, the harmonic mean of precision and
 * recall over words, 2 × shared / (selected + accepted), taking the best of several accepted
 * answers (Rajpurkar et al. 2016, "SQuAD: 100,000+ Questions for Machine Comprehension of Text",
 * evaluation metrics). Unlike there, a word is not compared by its letters but by where it stands:
 * the same word elsewhere, or in another edition, is not the same.
 *
 * <p>All selected quotes together are one set of words. They are compared with each accepted
 * passage alone and with accepted passages taken together, so that neither choosing one of them nor
 * choosing several costs anything.
 *
 * @param shared how many words stand in both
 * @param selected how many words were selected
 * @param accepted how many words the accepted passage has, or those that were taken together
 * @param nearest the accepted passage that agrees best; empty where none shares a word
 */
public record Overlap(int shared, int selected, int accepted, Optional<Quote> nearest) {
  public static final Overlap NONE = new Overlap(0, 0, 0, Optional.empty());

  public static Overlap of(List<Quote> selected, List<Quote> accepted) {
    Set<Word> chosen = new HashSet<>();
    selected.forEach(quote -> addWords(quote, chosen));
    List<Candidate> candidates = new ArrayList<>();
    for (Quote quote : accepted) {
      Candidate candidate = Candidate.of(quote, chosen);
      if (candidate.shared > 0) {
        candidates.add(candidate);
      }
    }
    return candidates.isEmpty() ? NONE : best(candidates, chosen);
  }

  /** From 0 to 1. */
  public double f1() {
    return shared == 0 ? 0 : 2.0 * shared / (selected + accepted);
  }

  /** Which share of the selected words is accepted; 0 where none is. */
  public double precision() {
    return shared == 0 ? 0 : (double) shared / selected;
  }

  /** Which share of the accepted words was selected; 0 where none was. */
  public double recall() {
    return shared == 0 ? 0 : (double) shared / accepted;
  }

  /** Full credit from the threshold on, below it the proportional share. */
  public double share(double threshold) {
    return Math.min(1, f1() / threshold);
  }

  /** Whether there is anything in the quote that could be compared. */
  public static boolean hasWords(Quote quote) {
    Set<Word> words = new HashSet<>();
    addWords(quote, words);
    return !words.isEmpty();
  }

  /**
   * For passages that do not overlap, the union with the highest F1 is always made of those most
   * covered by the selection: so it is enough to join them in that order.
   */
  private static Overlap best(List<Candidate> candidates, Set<Word> chosen) {
    candidates.sort(Comparator.comparingDouble(Candidate::covered).reversed());
    Overlap best =
        candidates.stream()
            .map(candidate -> candidate.with(chosen))
            .max(Comparator.comparingDouble(Overlap::f1))
            .orElseThrow();
    Optional<Quote> nearest = best.nearest;
    Set<Word> joined = new HashSet<>();
    int shared = 0;
    for (Candidate candidate : candidates) {
      for (Word word : candidate.words) {
        if (joined.add(word) && chosen.contains(word)) {
          shared++;
        }
      }
      Overlap union = new Overlap(shared, chosen.size(), joined.size(), nearest);
      best = union.f1() > best.f1() ? union : best;
    }
    return best;
  }

  /** A word is known by where it begins, even where a selection cuts off its first letters. */
  private record Word(Slug document, String edition, int start) {}

  private record Candidate(Quote quote, Set<Word> words, int shared) {
    static Candidate of(Quote quote, Set<Word> chosen) {
      Set<Word> words = new HashSet<>();
      addWords(quote, words);
      int shared = (int) words.stream().filter(chosen::contains).count();
      return new Candidate(quote, words, shared);
    }

    double covered() {
      return (double) shared / words.size();
    }

    Overlap with(Set<Word> chosen) {
      return new Overlap(shared, chosen.size(), words.size(), Optional.of(quote));
    }
  }

  /**
   * Runs of letters, digits and combining marks, and apostrophes between them. The prefix is read
   * too: it tells where a word begins that the quote cuts.
   */
  private static void addWords(Quote quote, Set<Word> words) {
    int[] points = (quote.prefix() + quote.exact()).codePoints().toArray();
    int before = points.length - (quote.end() - quote.start());
    int begin = -1;
    for (int i = 0; i <= points.length; i++) {
      boolean inside = i < points.length && isInWord(points, i);
      if (inside && begin < 0) {
        begin = i;
      } else if (!inside && begin >= 0) {
        if (i > before) {
          words.add(new Word(quote.document(), quote.edition(), quote.start() + begin - before));
        }
        begin = -1;
      }
    }
  }

  private static boolean isInWord(int[] points, int i) {
    boolean joins = points[i] == '\'' || points[i] == '\u2019';
    return isLetter(points[i])
        || (joins
            && i > 0
            && i + 1 < points.length
            && isLetter(points[i - 1])
            && isLetter(points[i + 1]));
  }

  private static boolean isLetter(int point) {
    return Character.isLetterOrDigit(point)
        || switch (Character.getType(point)) {
          case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK -> true;
          default -> false;
        };
  }
}
