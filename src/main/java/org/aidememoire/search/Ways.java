package org.aidememoire.search;

import java.util.List;
import org.aidememoire.search.query.Filter;
import org.aidememoire.search.query.Order;
import org.aidememoire.search.query.Query;
import org.aidememoire.search.query.Selection;
import org.aidememoire.search.query.Shelf;

/**
 * The addresses to which a page of results leads on.
 *
 * @param path of the page
 * @param usual the order that its address need not name
 */
public record Ways(Selection selection, Facets facets, String path, Order usual) {

  /**
   * The way to the documents of ten years.
   *
   * @param first the first of them
   * @param count how many documents there are, whatever years are chosen now
   */
  public record Decade(String first, long count, String href, boolean chosen) {}

  public List<Decade> decades() {
    return facets.decades().stream().map(this::decade).toList();
  }

  private Decade decade(Facets.Count one) {
    Filter now = selection.filter();
    int first = Integer.parseInt(one.value());
    Filter filter = new Filter(first, first + 9, now.author(), now.kind());
    return new Decade(one.value(), one.count(), to(selection.filtered(filter)), filter.equals(now));
  }

  public String documents() {
    return to(selection.on(Shelf.DOCUMENTS));
  }

  public String lessons() {
    return to(selection.on(Shelf.LESSONS));
  }

  public String unfiltered() {
    return to(selection.filtered(Filter.NONE));
  }

  /**
   * @param number counted from 1
   */
  public String page(int number) {
    return to(selection.onPage(number));
  }

  public String asking(Query other) {
    return to(selection.asking(other));
  }

  private String to(Selection other) {
    return other.address(path, usual);
  }
}
