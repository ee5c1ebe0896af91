package org.aidememoire.question;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.aidememoire.question.rule.DateAgreement;
import org.aidememoire.question.rule.DatePoint;
import org.aidememoire.question.rule.DateReading;
import org.aidememoire.question.rule.DateTolerance;
import org.aidememoire.question.rule.HistoricalDate;
import org.jspecify.annotations.Nullable;

/**
 * A date, typed in words or numbers.
 *
 * @param accept each of them is right; the first is shown as the right answer
 * @param tolerance how far the date may be off; null where it may not
 * @param coarser the share of the credit for a right date that is less exact than was asked, from 0
 *     to 1
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DateQuestion(
    Prompt prompt, List<HistoricalDate> accept, @Nullable DateTolerance tolerance, double coarser)
    implements Question {
  public static final double DEFAULT_COARSER = 0.5;

  public DateQuestion {
    accept = List.copyOf(accept);
    new InvalidQuestion.Check()
        .that(!accept.isEmpty(), "A date question needs at least one accepted date.")
        .that(
            coarser >= 0 && coarser <= 1, "The credit for a coarser date must lie between 0 and 1.")
        .done();
  }

  /**
   * 1 for a date that {@link DateAgreement agrees} with an accepted one, the given share for one
   * that is right but coarser, else 0; the best of several accepted dates counts. Of a period,
   * beginning and end are worth half each; a single date stands for both. Dates are what the
   * Extended Date/Time Format says (ISO 8601-2:2019), compared as intervals of days.
   */
  @Override
  public AnswerMark markResponse(Response response) {
    Response.Words words = response.as(Response.Words.class, this);
    if (!(DateReading.of(words.text()) instanceof DateReading.Read(HistoricalDate given))) {
      return new AnswerMark.ByParts(0, List.of());
    }
    return accept.stream()
        .map(accepted -> compare(accepted, given))
        .max(Comparator.comparingDouble(AnswerMark.ByParts::share))
        .orElseThrow();
  }

  /**
   * The accepted date by which a part of a mark came to its credit: the first that gives it as
   * much.
   */
  public HistoricalDate accepted(AnswerMark.Part part) {
    Optional<HistoricalDate> given = Optional.ofNullable(part.given()).map(HistoricalDate::of);
    return given
        .flatMap(
            date ->
                accept.stream()
                    .filter(one -> compare(one, date).parts().contains(part))
                    .findFirst())
        .orElse(accept.getFirst());
  }

  private AnswerMark.ByParts compare(HistoricalDate accepted, HistoricalDate given) {
    List<AnswerMark.Part> parts = new ArrayList<>();
    if (accepted.extent() == HistoricalDate.Extent.PERIOD) {
      boolean circa = accepted.circa();
      parts.add(part("from", about(accepted.from(), circa), about(given.from(), false), 0.5));
      parts.add(part("to", about(accepted.to(), circa), about(given.to(), false), 0.5));
    } else {
      parts.add(part("date", accepted, given, 1));
    }
    double share = parts.stream().mapToDouble(AnswerMark.Part::credit).sum();
    return new AnswerMark.ByParts(share, parts);
  }

  private AnswerMark.Part part(
      String id, HistoricalDate accepted, HistoricalDate given, double credit) {
    DateTolerance margin = tolerance == null ? DateTolerance.NONE : tolerance;
    DateAgreement agreement = DateAgreement.of(accepted, given, margin);
    double earned =
        switch (agreement) {
          case AGREES -> credit;
          case COARSER -> credit * coarser;
          case DIFFERS -> 0;
        };
    return new AnswerMark.Part(id, given.toString(), agreement == DateAgreement.AGREES, earned);
  }

  private static HistoricalDate about(DatePoint point, boolean circa) {
    return new HistoricalDate(point, point, HistoricalDate.Extent.ONE, circa);
  }

  @Override
  public Optional<Response> rightAnswer() {
    return Optional.of(new Response.Words(accept.getFirst().toString().replace("..", "/")));
  }
}
