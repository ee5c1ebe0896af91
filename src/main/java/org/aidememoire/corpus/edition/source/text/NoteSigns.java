package org.aidememoire.corpus.edition.source.text;

/** The signs by which older prints label their notes, single or doubled. */
public final class NoteSigns {
  /** One label, as part of a larger pattern. */
  public static final String LABEL = "\\*{1,2}|†{1,2}|‡{1,2}|§{1,2}|║{1,2}";

  private static final String ORDER = "*†‡§║";

  private NoteSigns() {}

  public static boolean is(int point) {
    return ORDER.indexOf(point) >= 0;
  }

  /** Where a label stands in the printers' order: the single signs come before the doubled ones. */
  public static int rank(String label) {
    return ORDER.indexOf(label.charAt(0)) + (label.length() - 1) * ORDER.length();
  }
}
