package org.aidememoire.search.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.aidememoire.search.Facets;
import org.aidememoire.search.Results;
import org.aidememoire.search.Ways;
import org.aidememoire.search.query.Order;
import org.aidememoire.search.query.Query;
import org.aidememoire.search.query.Selection;
import org.aidememoire.site.Pager;

/**
 * @param found counts nothing where nothing could be looked for
 * @param suggestions other spellings, where nothing was found
 * @param trouble why nothing was found
 */
@CheckedTemplate(basePath = "search", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record SearchPage(
    Selection selection,
    Facets found,
    List<HitCard> hits,
    Ways ways,
    Pager pager,
    List<Link> suggestions,
    Trouble trouble,
    int longest)
    implements TemplateInstance {
  private static final String PATH = "/search";
  static final Order USUAL = Order.RELEVANCE;

  record Link(String text, String href) {}

  enum Trouble {
    NONE,
    TOO_LONG,
    NO_WORD,
    ONLY_WITHOUT,
    ONLY_COMMON,
    NOTHING
  }

  static SearchPage of(Results results, List<Query> suggestions) {
    Ways ways = new Ways(results.selection(), results.facets(), PATH, USUAL);
    return new SearchPage(
        results.selection(),
        results.facets(),
        results.hits().stream().map(HitCard::of).toList(),
        ways,
        Pager.of(results.selection().page(), results.lastPage(), ways::page),
        suggestions.stream().map(it -> new Link(it.text(), ways.asking(it))).toList(),
        trouble(results),
        Query.LONGEST);
  }

  private static Trouble trouble(Results results) {
    if (results.nothingAsked()) {
      return trouble(results.selection().query());
    }
    return results.facets().isNothing() ? Trouble.NOTHING : Trouble.NONE;
  }

  private static Trouble trouble(Query query) {
    if (query.isEmpty()) {
      return Trouble.NONE;
    }
    if (query.isTooLong()) {
      return Trouble.TOO_LONG;
    }
    if (query.terms().isEmpty()) {
      return Trouble.NO_WORD;
    }
    return query.asksForSomething() ? Trouble.ONLY_COMMON : Trouble.ONLY_WITHOUT;
  }
}
