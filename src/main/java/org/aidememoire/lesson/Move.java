package org.aidememoire.lesson;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;
import org.aidememoire.corpus.Highlight;

/**
 * The four things a historian does with a document (after Sam Wineburg, Historical Thinking and
 * Other Unnatural Acts, 2001, and the Stanford reading programme that grew from it).
 */
public enum Move {
  /** Who made it, when, for whom and why. */
  @JsonProperty("source")
  SOURCE,
  /** What was going on around it. */
  @JsonProperty("context")
  CONTEXT,
  /** What other documents say. */
  @JsonProperty("corroborate")
  CORROBORATE,
  /** What its words do. */
  @JsonProperty("close-reading")
  CLOSE_READING;

  /** How words that call for this move are shown in a text. */
  public Highlight.Kind highlight() {
    return switch (this) {
      case SOURCE -> Highlight.Kind.SOURCE;
      case CONTEXT -> Highlight.Kind.CONTEXT;
      case CORROBORATE -> Highlight.Kind.CORROBORATE;
      case CLOSE_READING -> Highlight.Kind.CLOSE_READING;
    };
  }

  /** As files, addresses and style sheets write it, such as {@code close-reading}. */
  public String slug() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
