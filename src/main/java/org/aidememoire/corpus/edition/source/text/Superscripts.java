package org.aidememoire.corpus.edition.source.text;

/** Raised digits. */
public final class Superscripts {
  private static final String DIGITS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

  private Superscripts() {}

  /** The digit that a sign stands for, or -1. */
  public static int digit(int point) {
    return DIGITS.indexOf(point);
  }
}
