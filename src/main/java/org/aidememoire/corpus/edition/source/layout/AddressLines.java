package org.aidememoire.corpus.edition.source.layout;

import com.google.re2j.Pattern;

/** Recognises to whom a paper is addressed: "To:" lines and salutations. */
final class AddressLines {
  private static final Pattern TO =
      Pattern.compile(
          "(?s)(?:.{0,150} )?(?:To|TO|For|FOR|From|FROM|Through|THROUGH|Via|VIA): ?.{0,250}|(?:To|FOR|TO) (?:the |The |THE )?\\p{Lu}.{0,100}");
  private static final Pattern SALUTATION =
      Pattern.compile(
          "(?:My dear|Dear|DEAR|Your|Esteemed|Respected|Comrade|Mr\\.|Madam|Excellency|Sirs?"
              + "|Gentlemen).{0,80}[:,!][0-9 ]*");

  private static final int LONGEST = 300;

  private AddressLines() {}

  static boolean isAddress(String line) {
    if (line.length() > LONGEST) {
      return false;
    }
    char last = line.charAt(line.length() - 1);
    boolean sentence = line.length() > 60 && (last == '.' || last == ';');
    return !sentence && (TO.matches(line) || SALUTATION.matches(line));
  }
}
