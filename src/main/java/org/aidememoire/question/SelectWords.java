package org.aidememoire.question;

import java.util.List;
import java.util.Optional;
import org.aidememoire.common.Quote;
import org.aidememoire.common.Slug;
import org.aidememoire.question.rule.Overlap;

/**
 * The answer is a passage of the document.
 *
 * @param document where the words are to be found
 * @param accept passages of that document, each of which answers the question
 * @param threshold the overlap (F1) that earns full marks; above 0, at most 1
 */
public record SelectWords(Prompt prompt, Slug document, List<Quote> accept, double threshold)
    implements Question {

  public SelectWords {
    accept = List.copyOf(accept);
    new InvalidQuestion.Check()
        .that(!accept.isEmpty(), "Selecting words needs at least one accepted passage.")
        .share(threshold, "threshold")
        .done();
    for (Quote quote : accept) {
      new InvalidQuestion.Check()
          .that(Overlap.hasWords(quote), "An accepted passage must hold at least one word.")
          .that(
              quote.document().equals(document),
              "The accepted passage \"%s\" is not from %s.",
              quote.exact(),
              document)
          .done();
    }
  }

  /**
   * Token F1 with the accepted passages ({@link Overlap}) over the threshold, at most 1: full marks
   * from the threshold on, a proportional share below it.
   */
  @Override
  public AnswerMark markResponse(Response response) {
    List<Quote> selected = response.as(Response.Passage.class, this).quotes();
    Overlap overlap = Overlap.of(selected, accept);
    return new AnswerMark.ByPassage(overlap.share(threshold), overlap);
  }

  /** The first accepted passage; the others are as good. */
  @Override
  public Optional<Response> rightAnswer() {
    return Optional.of(new Response.Passage(List.of(accept.getFirst())));
  }
}
