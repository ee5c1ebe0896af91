package org.aidememoire.annotation.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.aidememoire.annotation.Remark;
import org.aidememoire.common.FormErrors;
import org.aidememoire.corpus.Document;
import org.aidememoire.corpus.Provenance;

/**
 * The form for a new highlight or note; where it could not be taken, with what was sent.
 *
 * @param selected the words, where a place was sent that fits; else empty
 * @param choices the places among which the person has to choose; empty where there is no choice
 * @param nearest the passage most like words that were not found; empty where there is none
 */
@CheckedTemplate(basePath = "annotation", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record NewNotePage(
    String path,
    Provenance document,
    NoteForm form,
    FormErrors errors,
    String selected,
    List<PassageChoice> choices,
    String nearest,
    int longest)
    implements TemplateInstance {

  static NewNotePage empty(Document document, NoteForm form) {
    return of(document, form, new FormErrors(), "", List.of(), "");
  }

  /** With what is wrong, the words it means among it. */
  static NewNotePage refused(Document document, NoteForm form, Passage passage, FormErrors errors) {
    return switch (passage) {
      case Passage.Found(var quote) -> of(document, form, errors, quote.exact(), List.of(), "");
      case Passage.Several several ->
          of(
              document,
              form.in(several.edition().hash()),
              errors,
              "",
              PassageChoice.list(several),
              "");
      case Passage.Missing(String nearest) -> of(document, form, errors, "", List.of(), nearest);
      case Passage.TooLong tooLong -> of(document, form, errors, "", List.of(), "");
      case Passage.NotSaid notSaid -> of(document, form, errors, "", List.of(), "");
    };
  }

  private static NewNotePage of(
      Document document,
      NoteForm form,
      FormErrors errors,
      String selected,
      List<PassageChoice> choices,
      String nearest) {
    return new NewNotePage(
        "/documents/" + document.slug() + "/annotations",
        document.provenance(),
        form,
        errors,
        selected,
        choices,
        nearest,
        Remark.LONGEST_NOTE);
  }
}
