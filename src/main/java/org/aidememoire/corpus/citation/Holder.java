package org.aidememoire.corpus.citation;

import java.util.List;
import org.aidememoire.corpus.Provenance;
import org.jspecify.annotations.Nullable;

/** What the document is found in. */
sealed interface Holder {

  /**
   * A volume of a published series.
   *
   * @param volume its number in the figures that styles want: {@code 2} for "II", {@code E-2}
   * @param number the document's number in it
   * @param pages those of the document, as {@code 1567–1569}
   */
  record Volume(
      Title series,
      @Nullable String volume,
      @Nullable String part,
      @Nullable Title title,
      List<Name.Person> editors,
      @Nullable String number,
      @Nullable Pages pages,
      @Nullable String publisher,
      @Nullable String place,
      @Nullable String year)
      implements Holder {}

  /**
   * A place on the web or on shelves that keeps papers.
   *
   * @param reference by which the archive finds the paper again
   */
  record Archive(String name, @Nullable String reference) implements Holder {}

  static Holder of(Provenance provenance) {
    Provenance.Citation citation = provenance.citation();
    return citation.volume() == null && citation.publisher() == null
        ? new Archive(
            Typography.curly(citation.in()),
            provenance.archiveReference() == null ? null : provenance.archiveReference().text())
        : volume(citation);
  }

  private static Volume volume(Provenance.Citation citation) {
    Provenance.SentenceCase sentence = citation.sentenceCase();
    return new Volume(
        Title.of(citation.in(), sentence == null ? null : sentence.in()),
        Numerals.arabic(citation.volume()),
        Numerals.arabic(citation.part()),
        Title.find(citation.volumeTitle(), sentence == null ? null : sentence.volumeTitle()),
        citation.editors().stream().map(Name.Person::parse).toList(),
        citation.number(),
        Pages.parse(citation.pages()),
        citation.publisher(),
        citation.place(),
        citation.year());
  }
}
