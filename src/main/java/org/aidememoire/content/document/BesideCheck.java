package org.aidememoire.content.document;

import java.util.List;
import java.util.Set;
import org.aidememoire.common.Slug;
import org.aidememoire.content.yaml.FileReport;
import org.aidememoire.content.yaml.YamlNode;
import org.aidememoire.content.yaml.YamlNode.Mapping;

/**
 * Sees that the documents to set beside one exist, and that the passages linked stand in the two.
 */
record BesideCheck(Slug document, Library library, FileReport report) {

  void check(List<Mapping> besides) {
    for (Mapping beside : besides) {
      beside
          .find("document")
          .filter(report::isSound)
          .filter(node -> isNeighbour(node, beside.text("document")))
          .ifPresent(node -> checkLinks(beside));
    }
  }

  private boolean isNeighbour(YamlNode node, String neighbour) {
    if (neighbour.equals(document.value())) {
      report.error(node, "a document cannot stand beside itself");
    } else if (!library.has(neighbour)) {
      report.error(node, library.unknown(neighbour));
    } else {
      return true;
    }
    return false;
  }

  private void checkLinks(Mapping beside) {
    QuoteReader quotes = new QuoteReader(library, Set.of(), report);
    for (Mapping link : beside.mappings("links")) {
      link.findMapping("from").ifPresent(words -> quotes.read(words, document.value()));
      link.findMapping("to").ifPresent(words -> quotes.read(words, beside.text("document")));
    }
  }
}
