package org.aidememoire.lesson;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.aidememoire.common.Quote;
import org.aidememoire.common.Slug;
import org.aidememoire.question.Question;
import org.jspecify.annotations.Nullable;

/**
 * A question of a quiz.
 *
 * @param beside the document that stands open next to it
 * @param retries how it goes on after a wrong answer; null where the author does not say. {@link
 *     #tries}
 * @param about the passages that an excerpt must hold for it; empty where it needs no paragraph,
 *     null where the author does not say
 */
public record Item(
    Slug beside,
    Question question,
    @JsonInclude(JsonInclude.Include.NON_NULL) @JsonProperty("tries") @Nullable Tries retries,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<Quote> about) {

  @JsonCreator
  public Item {
    about = about == null ? null : List.copyOf(about);
  }

  public Item(Slug beside, Question question) {
    this(beside, question, null, null);
  }

  public String id() {
    return question.id();
  }

  /** How it goes on after a wrong answer, where the quiz is interactive. */
  public Tries tries() {
    return retries == null ? Tries.USUAL : retries;
  }
}
