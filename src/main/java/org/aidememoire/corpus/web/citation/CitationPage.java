package org.aidememoire.corpus.web.citation;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.aidememoire.corpus.Document;
import org.aidememoire.corpus.Provenance;
import org.aidememoire.corpus.citation.Locator;
import org.aidememoire.corpus.citation.Work;
import org.jspecify.annotations.Nullable;

/**
 * @param path the document's
 * @param passage null where the document as a whole is cited
 * @param lost whether the address named a passage that the document does not have
 */
@CheckedTemplate(basePath = "corpus", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record CitationPage(
    Provenance provenance,
    String path,
    @Nullable CitedPassage passage,
    boolean lost,
    boolean paged,
    CitationStyles styles)
    implements TemplateInstance {

  static CitationPage of(Document document, @Nullable CitedPassage passage, boolean lost) {
    Provenance provenance = document.provenance();
    Locator locator = passage == null ? new Locator.Whole() : passage.locator();
    return new CitationPage(
        provenance,
        "/documents/" + document.slug(),
        passage,
        lost,
        !document.currentEdition().edition().listPages().isEmpty(),
        CitationStyles.of(Work.of(document.slug(), provenance), locator));
  }
}
