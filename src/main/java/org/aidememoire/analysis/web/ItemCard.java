package org.aidememoire.analysis.web;

import java.util.List;
import java.util.Optional;
import org.aidememoire.analysis.Discrimination;
import org.aidememoire.analysis.ItemAnalysis;
import org.aidememoire.site.writing.RichText;
import org.jspecify.annotations.Nullable;

/**
 * One item of the page.
 *
 * @param number in the quiz, counted from 1
 * @param beginning the first words of what is asked, without Markdown
 * @param ask all of it, in Markdown
 * @param percent of its points that were earned; −1 where that cannot be said
 * @param waiting how many answers are still to be marked
 * @param discrimination in words
 * @param reversed whether those who did well on the rest did worse here
 * @param cross null where there are no two parts to hold against each other
 * @param evidence null where none is asked for
 * @param unfit how many answers do not fit the question as it stands
 */
record ItemCard(
    int number,
    String beginning,
    String ask,
    int percent,
    int shown,
    int answered,
    int left,
    int waiting,
    String discrimination,
    boolean reversed,
    boolean popularError,
    List<TallyCard> tallies,
    @Nullable CrossCard cross,
    @Nullable EvidenceFigures evidence,
    int unfit) {
  private static final int LONGEST_BEGINNING = 110;
  private static final int NOT_KNOWN = -1;
  private static final double HUNDRED = 100;

  /** What was pointed to in order to prove the answers. */
  record EvidenceFigures(int attached, int right, int rightButUnproved, TallyCard passages) {}

  static ItemCard of(int number, ItemAnalysis item, AnswerCards cards) {
    String ask = item.question().prompt().ask();
    return new ItemCard(
        number,
        Shortened.of(RichText.plainWords(ask), LONGEST_BEGINNING),
        ask,
        (int) Math.round(item.facility().orElse(NOT_KNOWN / HUNDRED) * HUNDRED),
        item.shown(),
        item.answered(),
        item.left(),
        item.waiting(),
        DiscriminationWords.of(item.discrimination()),
        isReversed(item.discrimination()),
        item.breakdown().hasPopularError(),
        item.breakdown().tallies().stream().map(cards::tally).toList(),
        item.breakdown().cross().map(cards::cross).orElse(null),
        evidence(item, cards).orElse(null),
        item.breakdown().unfit());
  }

  private static Optional<EvidenceFigures> evidence(ItemAnalysis item, AnswerCards cards) {
    return item.evidence()
        .map(
            found ->
                new EvidenceFigures(
                    found.attached(),
                    found.right(),
                    found.rightButUnproved(),
                    cards.tally(found.passages())));
  }

  private static boolean isReversed(Discrimination discrimination) {
    return discrimination instanceof Discrimination.Found found
        && found.strength() == Discrimination.Strength.REVERSED;
  }

  /** Whether a teacher should look at it before the others. */
  public boolean isWorthALook() {
    return reversed || popularError;
  }

  /** Whether it is known how hard the item was. */
  public boolean isMarked() {
    return percent >= 0;
  }

  /** The hardest lowest; what cannot be told last. */
  int hardness() {
    return isMarked() ? percent : Integer.MAX_VALUE;
  }

  /** Whether there is anything to show of what was answered. */
  public boolean isBrokenDown() {
    return answered > 0 || (evidence != null && evidence.attached() > 0);
  }
}
