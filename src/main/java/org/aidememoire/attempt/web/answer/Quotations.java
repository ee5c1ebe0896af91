package org.aidememoire.attempt.web.answer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.aidememoire.common.Quote;
import org.aidememoire.common.Slug;
import org.aidememoire.corpus.DocumentEdition;
import org.aidememoire.corpus.edition.Edition;
import org.aidememoire.corpus.edition.QuoteSearch;
import org.aidememoire.lesson.LessonContent;
import org.aidememoire.lesson.PinnedEdition;

/**
 * Reads quotations that come from a browser. Only words that do stand at that place in an edition
 * which the lesson quotes are let through.
 */
public record Quotations(LessonContent lesson) {
  private static final JsonMapper MAPPER =
      JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

  /** What the page sends for a selection. */
  private record Selection(String document, String edition, int start, int end) {}

  /** A selection made on the page; empty where it is not one of this lesson's texts. */
  Optional<Quote> selected(String unsafeJson) {
    try {
      return Optional.ofNullable(MAPPER.readValue(unsafeJson, Selection.class))
          .flatMap(selection -> pinned(selection).flatMap(pin -> quote(pin, selection)));
    } catch (JsonProcessingException malformed) {
      return Optional.empty();
    }
  }

  /**
   * Words that somebody typed or pasted: looked for in the first of these documents, and where they
   * do not stand there in the others. Then they must stand in one of them only.
   *
   * @param documents at least one
   */
  QuoteSearch typed(List<Slug> documents, String words) {
    QuoteSearch first = search(documents.getFirst(), words);
    if (!(first instanceof QuoteSearch.Missing)) {
      return first;
    }
    List<QuoteSearch> elsewhere =
        documents.stream()
            .skip(1)
            .map(document -> search(document, words))
            .filter(found -> !(found instanceof QuoteSearch.Missing))
            .toList();
    return switch (elsewhere.size()) {
      case 0 -> first;
      case 1 -> elsewhere.getFirst();
      default ->
          new QuoteSearch.Ambiguous(
              elsewhere.stream().flatMap(found -> candidates(found).stream()).toList());
    };
  }

  private static List<Quote> candidates(QuoteSearch search) {
    return switch (search) {
      case QuoteSearch.Found(Quote quote) -> List.of(quote);
      case QuoteSearch.Ambiguous(List<Quote> several) -> several;
      case QuoteSearch.Missing missing -> List.of();
    };
  }

  private QuoteSearch search(Slug document, String words) {
    return lesson.editions().stream()
        .filter(pin -> pin.document().equals(document))
        .findFirst()
        .flatMap(pin -> DocumentEdition.findText(pin.edition()))
        .map(edition -> edition.find(document, words, "", ""))
        .orElseGet(() -> new QuoteSearch.Missing(""));
  }

  /** All documents of the lesson, this one first. */
  List<Slug> documentsFrom(Slug first) {
    return Stream.concat(Stream.of(first), lesson.editions().stream().map(PinnedEdition::document))
        .distinct()
        .toList();
  }

  private Optional<PinnedEdition> pinned(Selection selection) {
    return lesson.editions().stream()
        .filter(pin -> pin.edition().equals(selection.edition()))
        .filter(pin -> pin.document().value().equals(selection.document()))
        .findFirst();
  }

  private static Optional<Quote> quote(PinnedEdition pin, Selection selection) {
    return DocumentEdition.findText(pin.edition())
        .filter(edition -> isWithin(edition, selection))
        .map(edition -> edition.quote(pin.document(), selection.start(), selection.end()));
  }

  private static boolean isWithin(Edition edition, Selection selection) {
    return selection.start() >= 0
        && selection.start() < selection.end()
        && selection.end() <= edition.length();
  }
}
