package org.aidememoire.question;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.aidememoire.common.Quote;
import org.jspecify.annotations.Nullable;

/**
 * What one step stores: a response and the words that are to prove it.
 *
 * @param response null while evidence is attached but nothing is chosen yet
 * @param evidence at most {@value Response#MOST_QUOTES} quotes
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Answer(@Nullable Response response, List<Quote> evidence) {
  public static final Answer NONE = new Answer(null, List.of());

  public Answer {
    evidence = Response.requireFew(evidence);
  }

  /** An answer without evidence. */
  public static Answer of(Response response) {
    return new Answer(response, List.of());
  }

  /** Whether there is a response that says anything. */
  public boolean answered() {
    return response != null && !response.blank();
  }
}
