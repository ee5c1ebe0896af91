package org.aidememoire.question;

import org.aidememoire.common.Quote;
import org.aidememoire.common.Slug;

/** A small document to select words from. */
public final class Passages {
  public static final Slug DOCUMENT = new Slug("note");
  public static final Slug OTHER_DOCUMENT = new Slug("memorandum");
  public static final String EDITION = "e1";

  /** Ten words, the first of which comes back as the sixth. */
  public static final String TEXT = "the organ must answer to the council, not to states";

  private Passages() {}

  /** The first place where the document says so. */
  public static Quote quote(String exact) {
    return quote(exact, TEXT.indexOf(exact));
  }

  public static Quote quote(String exact, int start) {
    return quote(DOCUMENT, EDITION, exact, start);
  }

  public static Quote quote(Slug document, String edition, String exact, int start) {
    int end = start + exact.length();
    return new Quote(
        document, edition, exact, TEXT.substring(0, start), TEXT.substring(end), start, end);
  }
}
