package org.aidememoire.lesson;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.aidememoire.common.Quote;
import org.jspecify.annotations.Nullable;

/**
 * A titled part of a quiz.
 *
 * @param items all that an attempt may have of it
 * @param passage words that all its items are about; null where there are none
 * @param draw how many of its items each attempt has; null for all of them
 */
public record Section(
    String title,
    List<Item> items,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Quote passage,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Integer draw) {

  @JsonCreator
  public Section {
    items = List.copyOf(items);
    if (items.isEmpty()) {
      throw new IllegalArgumentException("A section needs at least one item");
    }
    if (draw != null && (draw < 1 || draw > items.size())) {
      throw new IllegalArgumentException("A section draws from 1 to all of its items");
    }
  }

  /** A section of which every attempt has all items. */
  public Section(String title, List<Item> items) {
    this(title, items, null, null);
  }

  /** How many of its items each attempt has. */
  @JsonIgnore
  public int asked() {
    return draw == null ? items.size() : draw;
  }

  /** What its items of an attempt can earn; empty where that hangs on which are drawn. */
  Optional<BigDecimal> findPossible() {
    List<BigDecimal> points =
        items.stream().map(item -> item.question().prompt().points()).sorted().toList();
    boolean same = points.getFirst().compareTo(points.getLast()) == 0;
    return same || asked() == items.size()
        ? points.stream().limit(asked()).reduce(BigDecimal::add)
        : Optional.empty();
  }

  Section with(List<Item> some) {
    return new Section(title, some, passage, null);
  }
}
