package org.aidememoire.corpus.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.Optional;
import org.aidememoire.annotation.Notes;
import org.aidememoire.corpus.EditionView;
import org.aidememoire.corpus.Provenance;
import org.aidememoire.corpus.citation.Chicago;
import org.aidememoire.corpus.citation.Locator;
import org.aidememoire.corpus.citation.RichText;
import org.aidememoire.corpus.citation.Work;
import org.jspecify.annotations.Nullable;

/**
 * @param headnote its paragraphs
 * @param chain how the document came to us
 * @param notes the person's own; empty for somebody who has not signed in
 */
@CheckedTemplate(basePath = "corpus", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record DocumentPage(
    Provenance provenance,
    EditionView text,
    Chain chain,
    List<String> headnote,
    RichText citation,
    Neighbours beside,
    List<LessonLink> lessons,
    Optional<Notes> notes)
    implements TemplateInstance {

  DocumentPage(
      Provenance provenance,
      EditionView text,
      Chain chain,
      Neighbours beside,
      List<LessonLink> lessons,
      Optional<Notes> notes) {
    this(
        provenance,
        text,
        chain,
        paragraphs(provenance.headnote()),
        Chicago.EIGHTEENTH.note(Work.of(text.document(), provenance), new Locator.Whole()),
        beside,
        lessons,
        notes);
  }

  private static List<String> paragraphs(@Nullable String text) {
    return text == null ? List.of() : List.of(text.strip().split("\\n\\s*\\n"));
  }
}
