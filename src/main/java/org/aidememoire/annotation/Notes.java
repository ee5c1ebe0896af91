package org.aidememoire.annotation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.aidememoire.common.Quote;
import org.aidememoire.common.Slug;
import org.aidememoire.corpus.Highlight;
import org.aidememoire.corpus.edition.Edition;
import org.aidememoire.corpus.edition.Place;

/**
 * One person's annotations of a document, laid onto one edition of it.
 *
 * @param placed those whose words stand in the edition, in the order of the text
 * @param lost those whose words could not be found there, or at more than one place
 * @param removed those that can still be taken back
 */
public record Notes(
    Slug document, List<Placed> placed, List<Annotation> lost, List<Annotation> removed) {
  private static final Comparator<Placed> BY_PLACE =
      Comparator.<Placed>comparingInt(each -> each.quote().start())
          .thenComparing(each -> each.quote().end(), Comparator.reverseOrder())
          .thenComparing(each -> each.annotation().id());

  /**
   * An annotation in this edition.
   *
   * @param quote its words, as this edition has them
   */
  public record Placed(Annotation annotation, Quote quote, Place place) {
    /** Whether it was made in another edition and has been found again in this one. */
    public boolean isMoved() {
      return !annotation.quote().edition().equals(quote.edition());
    }
  }

  /**
   * @param annotations of whatever documents; only those of this one are taken
   */
  public static Notes on(Slug document, Edition edition, List<Annotation> annotations) {
    List<Placed> placed = new ArrayList<>();
    List<Annotation> lost = new ArrayList<>();
    List<Annotation> removed = new ArrayList<>();
    for (Annotation annotation : annotations) {
      if (!annotation.document().slug().equals(document)) {
        continue;
      }
      if (annotation.isRemoved()) {
        removed.add(annotation);
        continue;
      }
      annotation
          .findIn(edition)
          .ifPresentOrElse(
              quote -> placed.add(new Placed(annotation, quote, edition.placeOf(quote))),
              () -> lost.add(annotation));
    }
    placed.sort(BY_PLACE);
    return new Notes(document, List.copyOf(placed), List.copyOf(lost), List.copyOf(removed));
  }

  /** How many there are, without those removed. */
  public int count() {
    return placed.size() + lost.size();
  }

  /** How many were made in another edition and found again in this one. */
  public long moved() {
    return placed.stream().filter(Placed::isMoved).count();
  }

  /** The kinds that there are, in the order in which they are always named. */
  public List<Highlight.Kind> kinds() {
    return Stream.concat(placed.stream().map(Placed::annotation), lost.stream())
        .map(Annotation::kind)
        .distinct()
        .sorted()
        .toList();
  }

  /** The words in the text, each with a sign that leads to its note. */
  public List<Highlight> highlights() {
    return placed.stream().map(Notes::highlight).toList();
  }

  private static Highlight highlight(Placed placed) {
    long id = placed.annotation().id();
    return new Highlight(
        "own-" + id,
        placed.annotation().kind(),
        placed.quote().start(),
        placed.quote().end(),
        Highlight.Link.toOwnNote("#annotation-" + id));
  }
}
