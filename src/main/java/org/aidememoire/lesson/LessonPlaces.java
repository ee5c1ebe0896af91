package org.aidememoire.lesson;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aidememoire.common.Quote;
import org.aidememoire.corpus.DocumentEdition;
import org.aidememoire.corpus.edition.Place;
import org.aidememoire.question.card.Places;

/** Finds where quotations stand in the editions of a lesson, which are read with one query. */
public final class LessonPlaces implements Places {
  private static final Place UNKNOWN = new Place(Optional.empty(), 0);

  private final Map<String, DocumentEdition> byHash = new HashMap<>();

  private LessonPlaces(List<DocumentEdition> editions) {
    editions.forEach(edition -> byHash.put(edition.hash(), edition));
  }

  public static LessonPlaces in(LessonContent lesson) {
    return new LessonPlaces(
        DocumentEdition.listByHash(
            lesson.editions().stream().map(PinnedEdition::edition).toList()));
  }

  @Override
  public Place of(Quote quote) {
    return find(quote).map(edition -> edition.edition().placeOf(quote)).orElse(UNKNOWN);
  }

  @Override
  public String language(Quote quote) {
    return find(quote)
        .map(edition -> edition.document().provenance().wordsLanguage())
        .orElse("und");
  }

  private Optional<DocumentEdition> find(Quote quote) {
    return Optional.ofNullable(byHash.get(quote.edition()));
  }
}
