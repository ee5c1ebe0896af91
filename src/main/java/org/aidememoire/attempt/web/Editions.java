package org.aidememoire.attempt.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aidememoire.common.Quote;
import org.aidememoire.common.Slug;
import org.aidememoire.corpus.DocumentEdition;
import org.aidememoire.corpus.edition.Place;
import org.aidememoire.lesson.LessonContent;
import org.aidememoire.lesson.LessonVersion;
import org.aidememoire.lesson.PinnedEdition;
import org.aidememoire.question.card.Places;

/** The editions that a lesson quotes, read with one query, in the lesson's order. */
public final class Editions implements Places {
  private final Map<Slug, DocumentEdition> bySlug = new HashMap<>();
  private final List<Slug> inOrder;
  private final String language;

  private Editions(LessonVersion version) {
    for (DocumentEdition edition : version.listEditions()) {
      bySlug.put(edition.document().slug(), edition);
    }
    LessonContent lesson = version.content();
    inOrder = lesson.editions().stream().map(PinnedEdition::document).toList();
    language = lesson.language();
  }

  public static Editions of(LessonVersion version) {
    return new Editions(version);
  }

  public List<DocumentEdition> list() {
    return inOrder.stream().flatMap(slug -> find(slug).stream()).toList();
  }

  public Optional<DocumentEdition> find(Slug document) {
    return Optional.ofNullable(bySlug.get(document));
  }

  public boolean areSeveral() {
    return inOrder.size() > 1;
  }

  /** The language of the lesson, as a tag. */
  String language() {
    return language;
  }

  @Override
  public String language(Quote quote) {
    return find(quote.document())
        .map(edition -> edition.document().provenance().wordsLanguage())
        .orElse("und");
  }

  /** Where a quote stands; one of another text, nowhere in particular. */
  @Override
  public Place of(Quote quote) {
    return find(quote.document())
        .filter(edition -> edition.hash().equals(quote.edition()))
        .map(edition -> edition.edition().placeOf(quote))
        .orElseGet(() -> new Place(Optional.empty(), 0));
  }
}
