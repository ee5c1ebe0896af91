package org.aidememoire.corpus.web.citation;

import org.aidememoire.corpus.citation.Apa;
import org.aidememoire.corpus.citation.Bibtex;
import org.aidememoire.corpus.citation.Chicago;
import org.aidememoire.corpus.citation.CslJson;
import org.aidememoire.corpus.citation.Locator;
import org.aidememoire.corpus.citation.Mla;
import org.aidememoire.corpus.citation.RichText;
import org.aidememoire.corpus.citation.Work;

/**
 * A document, or a passage of it, in every style. Lists at the end name documents, not passages.
 *
 * @param latex refers to it in a text that LaTeX sets
 */
record CitationStyles(
    RichText chicagoNote,
    RichText chicagoShort,
    RichText chicagoEntry,
    RichText chicago17Note,
    RichText chicago17Short,
    RichText chicago17Entry,
    RichText mlaEntry,
    RichText mlaInText,
    RichText apaEntry,
    RichText apaInText,
    String bibtex,
    String latex,
    String cslJson) {

  static CitationStyles of(Work work, Locator passage) {
    return new CitationStyles(
        Chicago.EIGHTEENTH.note(work, passage),
        Chicago.EIGHTEENTH.shortNote(work, passage),
        Chicago.EIGHTEENTH.bibliography(work),
        Chicago.SEVENTEENTH.note(work, passage),
        Chicago.SEVENTEENTH.shortNote(work, passage),
        Chicago.SEVENTEENTH.bibliography(work),
        Mla.entry(work),
        Mla.inText(work, passage),
        Apa.entry(work),
        Apa.inText(work, passage),
        Bibtex.entry(work, passage).strip(),
        Bibtex.command(work, passage),
        CslJson.list(work, passage).strip());
  }
}
