package org.aidememoire.corpus.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.aidememoire.corpus.EditionView;
import org.aidememoire.corpus.Provenance;
import org.jspecify.annotations.Nullable;

/**
 * @param headnote its paragraphs
 */
@CheckedTemplate(basePath = "corpus", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record DocumentPage(
    Provenance provenance,
    EditionView text,
    List<String> headnote,
    String citation,
    List<BesideLink> beside,
    List<LessonLink> lessons)
    implements TemplateInstance {

  static DocumentPage of(
      Provenance provenance, EditionView text, List<BesideLink> beside, List<LessonLink> lessons) {
    return new DocumentPage(
        provenance,
        text,
        paragraphs(provenance.headnote()),
        CitationLine.of(provenance.citation()),
        beside,
        lessons);
  }

  private static List<String> paragraphs(@Nullable String text) {
    return text == null ? List.of() : List.of(text.strip().split("\\n\\s*\\n"));
  }
}
