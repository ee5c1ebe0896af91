package org.aidememoire.assignment.web;

import java.util.Comparator;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** By what the class is sorted. */
enum ClassOrder {
  NAME(StudentRow.BY_NAME),
  ANSWERED(StudentRow.BY_ANSWERED),
  QUIZ(StudentRow.BY_QUIZ),
  SCORE(StudentRow.BY_SCORE);

  private final Comparator<StudentRow> comparator;

  ClassOrder(Comparator<StudentRow> comparator) {
    this.comparator = comparator;
  }

  /** The order of this name; by name where there is none such. */
  static ClassOrder of(@Nullable String unsafeName) {
    for (ClassOrder order : values()) {
      if (order.key().equals(unsafeName)) {
        return order;
      }
    }
    return NAME;
  }

  /** As it stands in the address. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  Comparator<StudentRow> comparator() {
    return comparator;
  }
}
