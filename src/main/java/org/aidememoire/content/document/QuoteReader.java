package org.aidememoire.content.document;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.aidememoire.common.Quote;
import org.aidememoire.common.Slug;
import org.aidememoire.content.yaml.FileReport;
import org.aidememoire.content.yaml.YamlNode;
import org.aidememoire.content.yaml.YamlNode.Mapping;
import org.aidememoire.corpus.edition.Edition;
import org.aidememoire.corpus.edition.QuoteSearch;

/**
 * Finds the words of documents that a lesson or another document quotes.
 *
 * @param documents those that a lesson names; no other may be quoted
 */
public record QuoteReader(Library library, Set<String> documents, FileReport report) {

  /** The quotes of a list that can be resolved; the others are reported. */
  public List<Quote> readAll(List<Mapping> nodes, String document) {
    return nodes.stream().flatMap(node -> read(node, document).stream()).toList();
  }

  /**
   * @param document where to look if the quote does not say it
   */
  public Optional<Quote> read(Mapping node, String document) {
    if (!report.isSound(node)) {
      return Optional.empty();
    }
    String named = node.findText("in").orElse(document);
    if (node.find("in").isPresent() && !isOfLesson(node.find("in").get(), named)) {
      return Optional.empty();
    }
    return Slug.isSlug(named)
        ? library.find(new Slug(named)).flatMap(edition -> find(node, new Slug(named), edition))
        : Optional.empty();
  }

  /** Reports a document that the lesson does not name. */
  public boolean isOfLesson(YamlNode at, String document) {
    if (documents.contains(document)) {
      return true;
    }
    report.error(
        at,
        library.has(document)
            ? "\"%s\" is not among the lesson's documents: add it to \"documents\""
                .formatted(document)
            : library.unknown(document));
    return false;
  }

  private Optional<Quote> find(Mapping node, Slug document, Edition edition) {
    String prefix = node.findText("prefix").orElse("");
    String suffix = node.findText("suffix").orElse("");
    QuoteSearch search = edition.find(document, node.text("quote"), prefix, suffix);
    if (search instanceof QuoteSearch.Found(Quote quote)) {
      return Optional.of(quote);
    }
    complain(search, document.value())
        .ifPresent(text -> report.error(node.find("quote").orElse(node), text));
    return Optional.empty();
  }

  /** What to tell an author whose words were not found; nothing where they were. */
  static Optional<String> complain(QuoteSearch search, String where) {
    return switch (search) {
      case QuoteSearch.Found found -> Optional.empty();
      case QuoteSearch.Missing(String nearest) ->
          Optional.of(
              "these words do not occur in %s%s"
                  .formatted(
                      where,
                      nearest.isBlank()
                          ? ""
                          : "; the nearest passage is \"%s\"".formatted(oneLine(nearest))));
      case QuoteSearch.Ambiguous(List<Quote> candidates) ->
          Optional.of(
              ("these words occur %d times in %s: add \"prefix\" or \"suffix\", the words right"
                      + " before or after; they stand after %s")
                  .formatted(candidates.size(), where, places(candidates)));
    };
  }

  private static String places(List<Quote> candidates) {
    return candidates.stream()
        .map(quote -> "\"%s\"".formatted(oneLine(quote.prefix()).strip()))
        .collect(Collectors.joining(" and after "));
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\s+", " ");
  }
}
