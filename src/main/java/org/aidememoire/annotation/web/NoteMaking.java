package org.aidememoire.annotation.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.aidememoire.annotation.Annotation;
import org.aidememoire.common.FormErrors;
import org.aidememoire.common.Quote;
import org.aidememoire.corpus.Document;
import org.aidememoire.people.CurrentPerson;
import org.aidememoire.site.Visitor;
import org.aidememoire.site.Words;

/** Makes a highlight or note of a form, or gives the form back with all that is wrong in it. */
@ApplicationScoped
class NoteMaking {
  private final CurrentPerson current;
  private final Visitor visitor;
  private final Clock clock;

  NoteMaking(CurrentPerson current, Visitor visitor, Clock clock) {
    this.current = current;
    this.visitor = visitor;
    this.clock = clock;
  }

  Response make(Document document, NoteForm form, boolean scripted) {
    if (isAnothers(form, visitor)) {
      return scripted ? NoteReply.signedOut() : otherPerson(document, form);
    }
    FormErrors errors = new FormErrors();
    Passage passage = Passage.of(document, form);
    Optional<Quote> quote = read(passage, errors);
    form.checkRemark(errors);
    Optional<UUID> key = form.readKey();
    errors.require(key.isPresent(), "words", Words.in(AnnotationMessages.class).error_bad_form());
    if (errors.isEmpty() && quote.isPresent() && key.isPresent()) {
      var draft = new Annotation.Draft(document, quote.get(), form.remark(), key.get());
      Optional<Annotation> made = Annotation.make(current.getPerson(), draft, clock.instant());
      if (made.isPresent()) {
        return scripted
            ? NoteReply.saved(made.get())
            : Backwards.to(form.back(), "annotation-" + made.get().id());
      }
      errors.require(
          false, "words", Words.in(AnnotationMessages.class).error_full(Annotation.MOST));
    }
    return scripted
        ? NoteReply.refused(errors)
        : page(NoteReply.UNPROCESSABLE, NewNotePage.refused(document, form, passage, errors));
  }

  /** Whether somebody else has signed in since the page was loaded. */
  static boolean isAnothers(NoteForm form, Visitor visitor) {
    return !form.person().isEmpty() && !form.person().equals(visitor.key());
  }

  private static Response otherPerson(Document document, NoteForm form) {
    FormErrors errors =
        new FormErrors()
            .require(false, "words", Words.in(AnnotationMessages.class).error_other_person());
    Passage passage = Passage.of(document, form);
    return page(
        Response.Status.CONFLICT.getStatusCode(),
        NewNotePage.refused(document, form, passage, errors));
  }

  /** The words, or why there are none. */
  static Optional<Quote> read(Passage passage, FormErrors errors) {
    AnnotationMessages say = Words.in(AnnotationMessages.class);
    return switch (passage) {
      case Passage.Found(Quote quote) -> Optional.of(quote);
      case Passage.Several several -> refuse(errors, say.error_several());
      case Passage.Missing missing -> refuse(errors, say.error_missing());
      case Passage.TooLong tooLong ->
          refuse(errors, say.error_long_passage(Annotation.LONGEST_PASSAGE));
      case Passage.NotSaid notSaid -> refuse(errors, say.error_no_words());
    };
  }

  private static Optional<Quote> refuse(FormErrors errors, String text) {
    errors.require(false, "words", text);
    return Optional.empty();
  }

  static Response page(int status, Object page) {
    return Response.status(status).type(MediaType.TEXT_HTML_TYPE).entity(page).build();
  }
}
