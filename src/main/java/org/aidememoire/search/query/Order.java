package org.aidememoire.search.query;

import java.util.Locale;

/** In what order things that were found are listed. */
public enum Order {
  /** What fits the words best comes first. */
  RELEVANCE("rank desc, title, id"),
  OLDEST("sort_date, title, id"),
  NEWEST("sort_date desc, title, id"),
  TITLE("title, id");

  private final String sql;

  Order(String sql) {
    this.sql = sql;
  }

  public String sql() {
    return sql;
  }

  /** As addresses write it. */
  public String slug() {
    return name().toLowerCase(Locale.ROOT);
  }
}
