package org.aidememoire.corpus.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.aidememoire.search.Facets;
import org.aidememoire.search.Results;
import org.aidememoire.search.Ways;
import org.aidememoire.search.query.Order;
import org.aidememoire.search.query.Selection;
import org.aidememoire.site.Pager;

/**
 * @param found how many documents there are, and what each filter would leave
 * @param documents one page of those that pass the filter
 */
@CheckedTemplate(basePath = "corpus", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record LibraryPage(
    Selection selection, Facets found, Ways ways, Pager pager, List<DocumentCard> documents)
    implements TemplateInstance {
  static final Order USUAL = Order.OLDEST;
  private static final String PATH = "/documents";

  static LibraryPage of(Results results, List<DocumentCard> documents) {
    Selection selection = results.selection();
    Ways ways = new Ways(selection, results.facets(), PATH, USUAL);
    Pager pager = Pager.of(selection.page(), results.lastPage(), ways::page);
    return new LibraryPage(selection, results.facets(), ways, pager, documents);
  }
}
