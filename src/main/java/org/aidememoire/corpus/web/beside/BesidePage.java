package org.aidememoire.corpus.web.beside;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.aidememoire.annotation.Annotation;
import org.aidememoire.common.Slug;
import org.aidememoire.corpus.PassageLink;
import org.aidememoire.corpus.Provenance;
import org.aidememoire.corpus.web.BesideLink;
import org.jspecify.annotations.Nullable;

/**
 * @param reason why the two are worth reading together, as the first document says or else the
 *     other
 * @param swapped the same with the documents changed over
 */
@CheckedTemplate(basePath = "corpus", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record BesidePage(
    BesidePane first,
    BesidePane second,
    @Nullable Reason reason,
    List<LinkedPassages> links,
    String swapped,
    boolean signedIn)
    implements TemplateInstance {

  /**
   * @param language of the words, as a tag
   */
  record Reason(String words, String language) {}

  /** A link as the list of them shows it; each quotation leads to its words. */
  record LinkedPassages(
      int number,
      String words,
      String href,
      String otherWords,
      String otherHref,
      String note,
      String language) {
    static LinkedPassages of(PassageLink link) {
      return new LinkedPassages(
          link.number(),
          link.from().exact(),
          "#" + BesidePane.id(link.from().document(), link),
          link.to().exact(),
          "#" + BesidePane.id(link.to().document(), link),
          link.note(),
          link.language());
    }
  }

  /**
   * @param own the person's own notes on both; empty for somebody who has not signed in
   */
  static BesidePage of(
      PassageLink.Side first, PassageLink.Side second, Optional<List<Annotation>> own) {
    List<PassageLink> links = PassageLink.between(first, second);
    return new BesidePage(
        BesidePane.of(first, second.slug(), links, PassageLink::from, own),
        BesidePane.of(second, first.slug(), links, PassageLink::to, own),
        Stream.concat(
                reasons(first.provenance(), second.slug()),
                reasons(second.provenance(), first.slug()))
            .findFirst()
            .orElse(null),
        links.stream().map(LinkedPassages::of).toList(),
        BesideLink.path(second.slug(), first.slug()),
        own.isPresent());
  }

  private static Stream<Reason> reasons(Provenance provenance, Slug other) {
    return provenance.beside().stream()
        .filter(beside -> beside.document().equals(other))
        .map(beside -> new Reason(beside.reason(), provenance.ownLanguage()));
  }
}
