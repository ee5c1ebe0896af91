package org.aidememoire.corpus.citation;

import java.util.List;
import java.util.stream.Stream;
import org.aidememoire.common.Slug;
import org.aidememoire.corpus.PartialDate;
import org.aidememoire.corpus.Provenance;
import org.jspecify.annotations.Nullable;

/**
 * A document as something to cite.
 *
 * @param kind what sort of paper it is
 * @param shortForm what it is called when it is cited again
 * @param correspondence sender and addressee, in place of a title; null where it has none
 * @param date the document's own, as exactly as it is known
 * @param supplied whether the date is not given in full where the document is printed
 * @param url the archive's own address of it
 */
public record Work(
    Slug id,
    String kind,
    Title title,
    ShortForm shortForm,
    List<Name> authors,
    @Nullable String correspondence,
    PartialDate date,
    boolean supplied,
    Name.@Nullable Person translator,
    Holder holder,
    @Nullable String url) {

  public static Work of(Slug id, Provenance provenance) {
    Provenance.Citation citation = provenance.citation();
    Provenance.SentenceCase sentence = citation.sentenceCase();
    return new Work(
        id,
        Typography.curly(provenance.kind()),
        Title.of(citation.title(), sentence == null ? null : sentence.title()),
        ShortForm.of(citation),
        authors(citation),
        citation.correspondence() == null ? null : Typography.curly(citation.correspondence()),
        provenance.sortDate(),
        Boolean.TRUE.equals(citation.suppliedDate()),
        citation.translator() == null ? null : Name.Person.parse(citation.translator()),
        Holder.of(provenance),
        citation.url());
  }

  private static List<Name> authors(Provenance.Citation citation) {
    Stream<Name> persons = citation.authors().stream().map(Name.Person::parse);
    String organization = citation.organization();
    Stream<Name> body =
        organization == null
            ? Stream.empty()
            : Stream.of(new Name.Body(Typography.curly(organization)));
    return Stream.concat(persons, body).toList();
  }

  /** In square brackets where the date is not the print's. */
  String dated(String words) {
    return supplied ? "[" + words + "]" : words;
  }
}
