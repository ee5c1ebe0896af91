package org.aidememoire.lesson;

import java.util.List;

/** A titled part of a quiz. */
public record Section(String title, List<Item> items) {
  public Section {
    items = List.copyOf(items);
    if (items.isEmpty()) {
      throw new IllegalArgumentException("A section needs at least one item");
    }
  }
}
