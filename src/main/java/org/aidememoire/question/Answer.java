package org.aidememoire.question;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.aidememoire.common.Quote;
import org.aidememoire.question.rule.Certainty;
import org.jspecify.annotations.Nullable;

/**
 * What one step stores: a response, the words that are to prove it, and how sure its writer was.
 *
 * @param response null while evidence is attached but nothing is chosen yet
 * @param evidence at most {@value Response#MOST_QUOTES} quotes
 * @param certainty null where it was not asked for or not said
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Answer(
    @Nullable Response response, List<Quote> evidence, @Nullable Certainty certainty) {
  public static final Answer NONE = new Answer(null, List.of());

  @JsonCreator
  public Answer {
    evidence = Response.requireFew(evidence);
  }

  public Answer(@Nullable Response response, List<Quote> evidence) {
    this(response, evidence, null);
  }

  /** An answer without evidence. */
  public static Answer of(Response response) {
    return new Answer(response, List.of());
  }

  /** The same answer with a word on how sure its writer is. */
  public Answer with(@Nullable Certainty how) {
    return new Answer(response, evidence, how);
  }

  /** Whether there is a response that says anything. */
  public boolean answered() {
    return response != null && !response.blank();
  }
}
