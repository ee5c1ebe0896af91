package org.aidememoire.analysis.web;

import java.util.Comparator;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** By what the items are sorted. */
enum UnderstandingOrder {
  /** The fewest points earned first; what nobody has earned or missed anything on comes last. */
  HARDEST(Comparator.comparingInt(ItemCard::hardness).thenComparingInt(ItemCard::number)),
  /** As in the quiz. */
  QUIZ(Comparator.comparingInt(ItemCard::number));

  private final Comparator<ItemCard> comparator;

  UnderstandingOrder(Comparator<ItemCard> comparator) {
    this.comparator = comparator;
  }

  /** The order of this name; the hardest first where there is none such. */
  static UnderstandingOrder of(@Nullable String unsafeName) {
    return QUIZ.key().equals(unsafeName) ? QUIZ : HARDEST;
  }

  /** As it stands in the address. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  Comparator<ItemCard> comparator() {
    return comparator;
  }
}
