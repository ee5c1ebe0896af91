package org.aidememoire.question;

import static org.aidememoire.question.Passages.quote;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** What somebody may answer to the questions of the cast who has not understood them. */
public final class Misled {
  private Misled() {}

  public static Answer answer(Question question) {
    return Answer.of(response(question));
  }

  private static Response response(Question question) {
    return switch (question) {
      case SingleChoice q -> new Response.Choice("agency");
      case MultipleChoice q -> new Response.Choices(Set.of("assembly", "press"));
      case ShortText q -> new Response.Words("a letter");
      case Matching q -> new Response.Pairs(Map.of("wrote", "ministry", "received", "press"));
      case Ordering q -> new Response.Order(List.of("read", "sent"));
      case SelectWords q -> new Response.Passage(List.of(quote("organ")));
      case TrueFalse q -> new Response.Choice(String.valueOf(!q.right()));
      case DateQuestion q -> new Response.Words("1 May 1960");
      case Numeric q -> new Response.Words("27.5 days");
      case Cloze q -> new Response.Pairs(Map.of("a", "shall", "b", "bow"));
      case LongText q -> new Response.Prose("Because.");
      case Categorise q -> new Response.Pairs(Map.of("x", "b", "y", "b"));
      case TwoPart q ->
          q.proof() instanceof Proof.Offered
              ? new Response.Claim("b", Set.of("q"), List.of())
              : new Response.Claim("b", Set.of(), List.of(quote("organ")));
      case Corroboration q -> new Response.Pairs(Map.of("a.note", "contradicts"));
      case Timeline q -> new Response.Pairs(Map.of("a", "1", "b", "3"));
    };
  }
}
