package org.aidememoire.annotation.web;

import io.quarkus.qute.TemplateExtension;
import org.aidememoire.annotation.Annotation;
import org.aidememoire.corpus.edition.Place;
import org.aidememoire.lesson.Move;
import org.aidememoire.site.SiteMessages;
import org.aidememoire.site.Words;

/** What pages and exports call kinds of notes and places of words. */
@TemplateExtension
final class NoteWords {
  private NoteWords() {}

  /** The name of its move; "note" where it has none. */
  static String kindInWords(Annotation annotation) {
    return annotation
        .remark()
        .findMove()
        .map(NoteWords::name)
        .orElseGet(Words.in(AnnotationMessages.class)::plain_note);
  }

  private static String name(Move move) {
    SiteMessages site = Words.in(SiteMessages.class);
    return switch (move) {
      case SOURCE -> site.move_source();
      case CONTEXT -> site.move_context();
      case CORROBORATE -> site.move_corroborate();
      case CLOSE_READING -> site.move_close_reading();
    };
  }

  /** Where words stand, such as "p. 1567, paragraph 4". */
  static String inWords(Place place) {
    AnnotationMessages say = Words.in(AnnotationMessages.class);
    if (place.paragraph() == 0) {
      return place.page().map(say::on_page).orElseGet(say::in_text);
    }
    return place
        .page()
        .map(page -> say.page_and_paragraph(page, place.paragraph()))
        .orElseGet(() -> say.paragraph(place.paragraph()));
  }
}
