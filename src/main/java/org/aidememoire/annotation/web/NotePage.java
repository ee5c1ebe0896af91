package org.aidememoire.annotation.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.aidememoire.annotation.Annotation;
import org.aidememoire.annotation.Remark;
import org.aidememoire.common.FormErrors;
import org.aidememoire.corpus.Provenance;

/**
 * A highlight or note, to be changed.
 *
 * @param lost whether its words could not be found in the current edition
 * @param form what the fields hold
 * @param stale whether it was changed elsewhere since the form was loaded; what it says now is
 *     shown
 * @param choices the places among which the person has to choose; empty where there is no choice
 */
@CheckedTemplate(basePath = "annotation", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record NotePage(
    Annotation annotation,
    Provenance document,
    boolean lost,
    NoteForm form,
    FormErrors errors,
    boolean stale,
    List<PassageChoice> choices,
    int longest)
    implements TemplateInstance {

  static NotePage of(Annotation annotation, String back, String person) {
    Remark remark = annotation.remark();
    NoteForm form =
        new NoteForm(
            "",
            "",
            "",
            remark.findMove().map(move -> move.slug()).orElse(""),
            remark.note(),
            "",
            Integer.toString(annotation.version()),
            person,
            back);
    return of(annotation, form, new FormErrors(), false, List.of());
  }

  static NotePage refused(
      Annotation annotation, NoteForm form, FormErrors errors, List<PassageChoice> choices) {
    return of(annotation, form, errors, false, choices);
  }

  /** What was sent, to be sent again over what the note now says. */
  static NotePage stale(Annotation annotation, NoteForm form) {
    NoteForm next =
        new NoteForm(
            form.words(),
            form.edition(),
            form.place(),
            form.move(),
            form.note(),
            form.key(),
            Integer.toString(annotation.version()),
            form.person(),
            form.back());
    return of(annotation, next, new FormErrors(), true, List.of());
  }

  private static NotePage of(
      Annotation annotation,
      NoteForm form,
      FormErrors errors,
      boolean stale,
      List<PassageChoice> choices) {
    return new NotePage(
        annotation,
        annotation.document().provenance(),
        annotation.findIn(annotation.document().currentEdition().edition()).isEmpty(),
        form,
        errors,
        stale,
        choices,
        Remark.LONGEST_NOTE);
  }
}
