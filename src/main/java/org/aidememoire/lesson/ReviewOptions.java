package org.aidememoire.lesson;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** What a student sees of their answers and marks, at four moments. */
public record ReviewOptions(@JsonValue Map<Moment, Set<Seen>> seen) {

  /** When the student looks. */
  public enum Moment {
    /** The attempt is open; of an item, after it has been checked. */
    DURING,
    /** Within two minutes of the hand-in. */
    STRAIGHT_AFTER,
    /** Later, while somebody of the class can still work. */
    WHILE_OPEN,
    /** Nobody can work any longer. */
    AFTER_CLOSE
  }

  /** What there is to see. */
  public enum Seen {
    OWN_ANSWER,
    RIGHT_OR_WRONG,
    MARK,
    FEEDBACK,
    RIGHT_ANSWER,
    EXPLANATION
  }

  private static final Set<Seen> ALL = EnumSet.allOf(Seen.class);
  private static final Set<Seen> NOTHING = EnumSet.noneOf(Seen.class);

  @JsonCreator
  public ReviewOptions {
    Map<Moment, Set<Seen>> whole = new EnumMap<>(Moment.class);
    for (Moment moment : Moment.values()) {
      whole.put(moment, unmodifiable(seen.getOrDefault(moment, NOTHING)));
    }
    seen = Collections.unmodifiableMap(whole);
  }

  private static Set<Seen> unmodifiable(Collection<Seen> some) {
    Set<Seen> copy = EnumSet.noneOf(Seen.class);
    copy.addAll(some);
    return Collections.unmodifiableSet(copy);
  }

  /** What a policy shows where nobody has chosen otherwise. */
  public static ReviewOptions of(FeedbackPolicy policy) {
    return switch (policy) {
      case AFTER_HAND_IN, CERTAINTY -> of(NOTHING, ALL, ALL);
      case AFTER_CLOSE -> of(NOTHING, NOTHING, NOTHING);
      case IMMEDIATE, INTERACTIVE -> of(ALL, ALL, ALL);
    };
  }

  private static ReviewOptions of(Set<Seen> during, Set<Seen> straightAfter, Set<Seen> whileOpen) {
    return new ReviewOptions(
        Map.of(
            Moment.DURING, during,
            Moment.STRAIGHT_AFTER, straightAfter,
            Moment.WHILE_OPEN, whileOpen,
            Moment.AFTER_CLOSE, ALL));
  }

  public Set<Seen> at(Moment moment) {
    return seen.getOrDefault(moment, NOTHING);
  }

  public boolean shows(Moment moment, Seen what) {
    return at(moment).contains(what);
  }
}
